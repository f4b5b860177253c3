package org.senken.report.word;

import java.util.List;
import org.senken.report.document.CaptionText;
import org.senken.report.document.Column;
import org.senken.report.document.ColumnWidths;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;
import org.senken.report.markup.Markup;

/** A table of Word, whose header is repeated on every page and whose rows are not split between pages. */
final class WordTable {
    /** The width of a Latin letter in a cell, in twentieths of a point. */
    private static final double LETTER = 92;

    private final Markup out;
    private final WordDraft draft;
    private final WordText text;
    private final TableBlock table;
    private final int[] widths;
    private final boolean keepsWithNext;

    WordTable(Markup out, WordDraft draft, WordText text, TableBlock table, CaptionText caption) {
        this.out = out;
        this.draft = draft;
        this.text = text;
        this.table = table;
        this.widths = widths(table, draft.paper().width());
        this.keepsWithNext = !caption.below().isEmpty();
    }

    private static int[] widths(TableBlock table, int width) {
        double[] shares = ColumnWidths.of(table, width / LETTER);
        int[] widths = new int[shares.length];
        int left = width;
        for (int i = 0; i < shares.length; i++) {
            widths[i] = i == shares.length - 1 ? left : (int) Math.round(shares[i] * width);
            left -= widths[i];
        }
        return widths;
    }

    void write() {
        out.open("w:tbl").open("w:tblPr");
        out.empty("w:tblStyle", "w:val", draft.styles().id(WordStyle.TABLE));
        out.empty("w:tblW", "w:w", Integer.toString(draft.paper().width()), "w:type", "dxa");
        out.empty("w:tblLayout", "w:type", "fixed");
        out.empty("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
        out.empty("w:tblCaption", "w:val", table.caption()).close();
        out.open("w:tblGrid");
        for (int width : widths) {
            out.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        out.close();
        row(
                table.columns().stream()
                        .map(column -> Paragraph.of(column.header()))
                        .toList(),
                "<w:tblHeader/>",
                true);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), "", keepsWithNext && i == table.rows().size() - 1);
        }
        out.close();
    }

    private void row(List<Paragraph> cells, String kind, boolean keepNext) {
        out.open("w:tr").open("w:trPr").empty("w:cantSplit").raw(kind).close();
        for (int i = 0; i < cells.size(); i++) {
            out.open("w:tc")
                    .open("w:tcPr")
                    .empty("w:tcW", "w:w", Integer.toString(widths[i]), "w:type", "dxa")
                    .close();
            out.open("w:p")
                    .open("w:pPr")
                    .empty("w:pStyle", "w:val", draft.styles().id(WordStyle.CELL));
            if (keepNext) {
                out.empty("w:keepNext");
            }
            out.empty("w:jc", "w:val", side(table.columns().get(i))).close();
            text.runs(cells.get(i));
            out.close().close();
        }
        out.close();
    }

    private static String side(Column column) {
        return switch (column.alignment()) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }
}
