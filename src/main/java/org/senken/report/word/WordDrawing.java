package org.senken.report.word;

import org.senken.report.document.FigureBlock;
import org.senken.report.markup.Markup;
import org.senken.report.office.Emu;
import org.senken.report.office.Picture;

/** A picture in a line of text. */
final class WordDrawing {
    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    private WordDrawing() {}

    static void write(Markup out, Picture picture, String id) {
        var figure = picture.figure();
        out.open("w:r").open("w:drawing");
        out.open("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        out.empty(
                "wp:extent",
                "cx",
                Emu.text(picture.size().width()),
                "cy",
                Emu.text(picture.size().height()));
        out.empty("wp:docPr", named(figure, id));
        out.open("wp:cNvGraphicFramePr")
                .empty("a:graphicFrameLocks", "noChangeAspect", "1")
                .close();
        out.open("a:graphic").open("a:graphicData", "uri", PICTURE).open("pic:pic");
        out.open("pic:nvPicPr")
                .empty("pic:cNvPr", named(figure, id))
                .empty("pic:cNvPicPr")
                .close();
        picture.fill(out, "pic");
        picture.shape(out, "pic", 0, 0);
        out.close().close().close().close().close().close();
    }

    private static String[] named(FigureBlock figure, String id) {
        return new String[] {
            "id", id, "name", WordDraft.TAG + figure.id(), "descr", figure.altText(), "title", figure.caption()
        };
    }
}
