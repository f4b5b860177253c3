package org.senken.report.slides;

import static org.senken.report.slides.SlideNames.P;

import org.senken.report.office.OfficeXml;
import org.w3c.dom.Element;

/** The size of the slides, in millimetres, and where things stand on them. */
record SlideSize(double width, double height) {
    /** 16:9. */
    static final SlideSize WIDE = new SlideSize(338.667, 190.5);

    private static final double PER_MILLIMETRE = 36_000;
    private static final double SIDE = 15;
    private static final double TITLE_END = 27;
    private static final double MESSAGE_HEIGHT = 20;
    private static final double GAP = 4;
    private static final double FOOT = 20;

    /** A place on a slide, in millimetres from its upper left corner. */
    record Place(double left, double top, double width, double height) {}

    /** The size that a presentation states. */
    static SlideSize of(Element presentation) {
        var sizes = OfficeXml.children(presentation, P, "sldSz");
        if (sizes.isEmpty()) {
            return WIDE;
        }
        var width = sizes.getFirst().getAttribute("cx");
        var height = sizes.getFirst().getAttribute("cy");
        return width.matches("\\d{6,8}") && height.matches("\\d{6,8}")
                ? new SlideSize(Integer.parseInt(width) / PER_MILLIMETRE, Integer.parseInt(height) / PER_MILLIMETRE)
                : WIDE;
    }

    double textWidth() {
        return width - 2 * SIDE;
    }

    Place message() {
        return new Place(SIDE, TITLE_END + GAP, textWidth(), MESSAGE_HEIGHT);
    }

    /** Where the figure, the table or the points of a slide stand: between its message and its panels. */
    Place content(Slide slide) {
        boolean hasMessage = !slide.message().runs().isEmpty();
        double top = TITLE_END + GAP + (hasMessage ? MESSAGE_HEIGHT + GAP : GAP);
        int panels = slide.panels().size();
        return new Place(SIDE, top, textWidth(), height - FOOT - top - (panels == 0 ? 0 : panelHeight(panels) + 3));
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
