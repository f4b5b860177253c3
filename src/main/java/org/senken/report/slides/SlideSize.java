package org.senken.report.slides;

import static org.senken.report.slides.SlideNames.P;

import java.util.Optional;
import org.senken.report.office.Emu;
import org.senken.report.office.OfficeXml;
import org.w3c.dom.Element;

/**
 * The size of the slides, in millimetres, and where things stand on them.
 *
 * @param titleEnd how far the title reaches down
 */
record SlideSize(double width, double height, double titleEnd) {
    /** 16:9. */
    static final SlideSize WIDE = new SlideSize(338.667, 190.5, 27);

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final double SIDE = 15;
    static final double MESSAGE_HEIGHT = 20;
    private static final double GAP = 4;
    private static final double FOOT = 20;

    /** A place on a slide, in millimetres from its upper left corner. */
    record Place(double left, double top, double width, double height) {}

    /** The size that a presentation states, below the title of a layout or else of its master. */
    static SlideSize of(Element presentation, Element layout, Element master) {
        var sizes = OfficeXml.children(presentation, P, "sldSz");
        double width = sizes.isEmpty() ? WIDE.width : millimetres(sizes.getFirst(), "cx", WIDE.width);
        double height = sizes.isEmpty() ? WIDE.height : millimetres(sizes.getFirst(), "cy", WIDE.height);
        double end = titleEnd(layout).or(() -> titleEnd(master)).orElse(WIDE.titleEnd);
        return new SlideSize(width, height, Math.min(end, height / 3));
    }

    private static Optional<Double> titleEnd(Element part) {
        return OfficeXml.all(part, P, "sp").stream()
                .filter(shape -> OfficeXml.all(shape, P, "ph").stream()
                        .anyMatch(each -> each.getAttribute("type").equals("title")))
                .flatMap(shape -> OfficeXml.all(shape, DRAWING, "xfrm").stream())
                .map(SlideSize::bottom)
                .findFirst();
    }

    private static double bottom(Element place) {
        double top = OfficeXml.children(place, DRAWING, "off").stream()
                .mapToDouble(each -> millimetres(each, "y", 0))
                .sum();
        double height = OfficeXml.children(place, DRAWING, "ext").stream()
                .mapToDouble(each -> millimetres(each, "cy", 0))
                .sum();
        return top + height;
    }

    private static double millimetres(Element element, String attribute, double otherwise) {
        var text = element.getAttribute(attribute);
        return text.matches("\\d{1,8}") ? Emu.millimetres(Long.parseLong(text)) : otherwise;
    }

    double textWidth() {
        return width - 2 * SIDE;
    }

    Place message() {
        return new Place(SIDE, titleEnd + GAP, textWidth(), MESSAGE_HEIGHT);
    }

    /** Where the figure, the table or the points of a slide stand: between its message and its panels. */
    Place content(Slide slide) {
        boolean hasMessage = !slide.message().runs().isEmpty();
        double top = titleEnd + GAP + (hasMessage ? MESSAGE_HEIGHT + GAP : GAP);
        int panels = slide.panels().size();
        return new Place(SIDE, top, textWidth(), height - FOOT - top - (panels == 0 ? 0 : panelHeight(panels) + 3));
    }

    /** The height between title and source. */
    double room() {
        return height - FOOT - titleEnd - 2 * GAP;
    }

    Place panels(int panels) {
        double height = panelHeight(panels);
        return new Place(SIDE, this.height - FOOT - height, textWidth(), height);
    }

    private static double panelHeight(int panels) {
        return Math.min(3, panels) * 13;
    }

    /** Where source and note stand. */
    Place below() {
        return new Place(SIDE, height - FOOT + 1, textWidth(), 9);
    }
}
