package org.senken.report.slides;

import org.senken.report.document.FigureBlock;
import org.senken.report.markup.Markup;
import org.senken.report.office.Picture;

/** A figure on a slide, in the middle of its place. */
final class SlidePicture {
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private SlidePicture() {}

    static void write(Markup out, Picture picture, String id, SlideSize.Place place) {
        var figure = picture.figure();
        out.open("p:pic").open("p:nvPicPr");
        out.empty("p:cNvPr", named(figure, id));
        out.raw("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>")
                .close();
        picture.fill(out, "p");
        double left = place.left() + (place.width() - picture.size().width()) / 2;
        double top = place.top() + (place.height() - picture.size().height()) / 2;
        picture.shape(out, "p", left, top);
        out.close();
    }

    /** A chart that the program draws itself, by the id of its relationship. */
    static void chart(Markup out, FigureBlock figure, String relationship, String id, SlideSize.Place place) {
        out.open("p:graphicFrame").open("p:nvGraphicFramePr").empty("p:cNvPr", named(figure, id));
        out.raw("<p:cNvGraphicFramePr/><p:nvPr/>").close();
        SlideShapes.place(out, "p:xfrm", place);
        out.open("a:graphic").open("a:graphicData", "uri", CHART);
        out.empty("c:chart", "xmlns:c", CHART, "r:id", relationship);
        out.close().close().close();
    }

    private static String[] named(FigureBlock figure, String id) {
        return new String[] {
            "id", id, "name", SlideNames.TAG + figure.id(), "descr", figure.altText(), "title", figure.caption()
        };
    }
}
