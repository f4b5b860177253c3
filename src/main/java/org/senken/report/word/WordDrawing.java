package org.senken.report.word;

import org.senken.chart.FigureSize;
import org.senken.report.document.FigureBlock;
import org.senken.report.markup.Markup;
import org.senken.report.office.Emu;
import org.senken.report.office.Picture;

/**
 * A picture or a chart in a line of text.
 *
 * @param kind the namespace of what is drawn
 */
record WordDrawing(FigureBlock figure, FigureSize size, String kind, Content content) {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    /** What stands inside the frame. */
    private interface Content {
        void write(Markup out, String id);
    }

    static WordDrawing picture(Picture picture) {
        return new WordDrawing(picture.figure(), picture.size(), PICTURE, (out, id) -> {
            out.open("pic:pic").open("pic:nvPicPr");
            out.empty("pic:cNvPr", named(picture.figure(), id))
                    .empty("pic:cNvPicPr")
                    .close();
            picture.fill(out, "pic");
            picture.shape(out, "pic", 0, 0);
            out.close();
        });
    }

    /** A chart by the id of its relationship. */
    static WordDrawing chart(FigureBlock figure, FigureSize size, String relationship) {
        return new WordDrawing(
                figure, size, CHART, (out, id) -> out.empty("c:chart", "xmlns:c", CHART, "r:id", relationship));
    }

    void write(Markup out, String id) {
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty("wp:extent", "cx", Emu.text(size.width()), "cy", Emu.text(size.height()));
        out.empty("wp:docPr", named(figure, id));
        out.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        out.open("a:graphic").open("a:graphicData", "uri", kind);
        content.write(out, id);
        out.close().close().close().close().close();
    }

    private static String[] named(FigureBlock figure, String id) {
        return new String[] {
            "id", id, "name", WordDraft.TAG + figure.id(), "descr", figure.altText(), "title", figure.caption()
        };
    }
}
