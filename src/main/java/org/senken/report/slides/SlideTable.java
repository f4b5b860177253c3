package org.senken.report.slides;

import java.util.List;
import org.senken.report.document.Column;
import org.senken.report.document.ColumnWidths;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;
import org.senken.report.markup.Markup;
import org.senken.report.office.Emu;

/** A real table on a slide. */
final class SlideTable {
    private static final String TABLE = "http://schemas.openxmlformats.org/drawingml/2006/table";
    /** The width of a Latin letter in a cell, in millimetres. */
    private static final double LETTER = 2.25;

    private static final double ROW = 6.5;
    private static final int SIZE = 1200;
    private final Markup out;
    private final SlideText text;

    SlideTable(Markup out, SlideText text) {
        this.out = out;
        this.text = text;
    }

    void write(TableBlock table, SlideSize.Place place, String id) {
        out.open("p:graphicFrame").open("p:nvGraphicFramePr");
        out.empty("p:cNvPr", "id", id, "name", SlideNames.TAG + table.id(), "descr", table.caption());
        out.raw("<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp=\"1\"/></p:cNvGraphicFramePr><p:nvPr/>")
                .close();
        SlideShapes.place(
                out,
                "p:xfrm",
                new SlideSize.Place(
                        place.left(),
                        place.top(),
                        place.width(),
                        ROW * (table.rows().size() + 1)));
        out.open("a:graphic").open("a:graphicData", "uri", TABLE).open("a:tbl").empty("a:tblPr", "firstRow", "1");
        out.open("a:tblGrid");
        for (double share : ColumnWidths.of(table, place.width() / LETTER)) {
            out.empty("a:gridCol", "w", Emu.text(share * place.width()));
        }
        out.close();
        row(
                table,
                table.columns().stream()
                        .map(column -> Paragraph.of(column.header()))
                        .toList(),
                true);
        table.rows().forEach(row -> row(table, row, false));
        out.close().close().close().close();
    }

    private void row(TableBlock table, List<Paragraph> cells, boolean header) {
        out.open("a:tr", "h", Emu.text(ROW));
        for (int i = 0; i < cells.size(); i++) {
            out.open("a:tc").open("a:txBody").raw("<a:bodyPr/><a:lstStyle/>");
            var side = "<a:pPr algn=\"" + side(table.columns().get(i)) + "\"/>";
            text.paragraphs(List.of(cells.get(i)), side, new SlideText.Type(SIZE, header, "tx1"));
            out.close();
            out.open("a:tcPr", "marL", "54000", "marR", "54000", "marT", "18000", "marB", "18000");
            line("a:lnL", 0, "bg1");
            line("a:lnR", 0, "bg1");
            line("a:lnT", header ? 19050 : 6350, header ? "tx1" : "bg2");
            line("a:lnB", header ? 12700 : 6350, header ? "tx1" : "bg2");
            out.raw("<a:noFill/>").close().close();
        }
        out.close();
    }

    private void line(String element, int width, String colour) {
        out.open(element, "w", Integer.toString(width));
        out.raw(width == 0 ? "<a:noFill/>" : "<a:solidFill><a:schemeClr val=\"" + colour + "\"/></a:solidFill>");
        out.close();
    }

    private static String side(Column column) {
        return switch (column.alignment()) {
            case LEFT -> "l";
            case CENTRE -> "ctr";
            case RIGHT -> "r";
        };
    }
}
