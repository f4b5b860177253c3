package org.senken.report.slides;

import org.senken.report.markup.Markup;
import org.senken.report.office.Picture;

/** A figure on a slide, in the middle of its place. */
final class SlidePicture {
    private SlidePicture() {}

    static void write(Markup out, Picture picture, String id, SlideSize.Place place) {
        var figure = picture.figure();
        out.open("p:pic").open("p:nvPicPr");
        out.empty(
                "p:cNvPr",
                "id",
                id,
                "name",
                SlideNames.TAG + figure.id(),
                "descr",
                figure.altText(),
                "title",
                figure.caption());
        out.raw("<p:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></p:cNvPicPr><p:nvPr/>")
                .close();
        picture.fill(out, "p");
        double left = place.left() + (place.width() - picture.size().width()) / 2;
        double top = place.top() + (place.height() - picture.size().height()) / 2;
        picture.shape(out, "p", left, top);
        out.close();
    }
}
