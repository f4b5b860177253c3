package org.senken.report.slides;

import java.util.ArrayList;
import java.util.List;
import org.senken.report.document.ColumnWidths;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;
import org.senken.report.document.TextWidth;

/** How much fits on a slide, estimated from the lengths of the texts. Widths are in Latin letters. */
final class SlideRoom {
    /** Lines of points. */
    private static final int LINES = 12;

    private static final double LINE = 104;
    /** A message, in two lines. */
    static final double MESSAGE = 180;
    /** The height of a table in millimetres, above its source. */
    private static final double TABLE = 108;
    /** The width of a table in Latin letters of its type. */
    private static final double TABLE_LETTERS = 136;

    private static final double TABLE_LINE = 6.1;

    private SlideRoom() {}

    /** The points in parts that fit on a slide each; at least one part. */
    static List<List<Paragraph>> parts(List<Paragraph> points) {
        var parts = new ArrayList<List<Paragraph>>();
        var part = new ArrayList<Paragraph>();
        double used = 0;
        for (var point : points) {
            double lines = lines(point);
            if (used + lines > LINES && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
                used = 0;
            }
            part.add(point);
            used += lines;
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    private static double lines(Paragraph point) {
        return Math.ceil(TextWidth.of(point.text()) / LINE) + 0.4;
    }

    /** Whether a paragraph is too long to be read on a slide. */
    static boolean isTooLong(Paragraph paragraph) {
        return lines(paragraph) > LINES / 2.0;
    }

    /** The first sentence of a text; of a very long one the beginning. */
    static String firstSentence(String text) {
        int end = sentenceEnd(text);
        var sentence = text.substring(0, end);
        if (TextWidth.of(sentence) <= MESSAGE) {
            return sentence.strip();
        }
        int cut = sentence.length();
        while (TextWidth.of(sentence.substring(0, cut)) > MESSAGE) {
            cut = sentence.offsetByCodePoints(0, sentence.codePointCount(0, cut) * 9 / 10);
        }
        return sentence.substring(0, cut).strip() + "…";
    }

    private static int sentenceEnd(String text) {
        int japanese = text.indexOf('。');
        int english = text.indexOf(". ");
        int end = Math.min(japanese < 0 ? text.length() : japanese + 1, english < 0 ? text.length() : english + 1);
        return Math.min(end, 1000);
    }

    /** The table in parts that fit on a slide each; at least one. */
    static List<TableBlock> parts(TableBlock table) {
        var parts = new ArrayList<TableBlock>();
        var rows = new ArrayList<List<Paragraph>>();
        double[] widths = ColumnWidths.of(table, TABLE_LETTERS);
        var header = table.columns().stream()
                .map(column -> Paragraph.of(column.header()))
                .toList();
        double room = TABLE - height(header, widths);
        double used = 0;
        for (var row : table.rows()) {
            double height = height(row, widths);
            if (used + height > room && !rows.isEmpty()) {
                parts.add(part(table, rows));
                rows.clear();
                used = 0;
            }
            rows.add(row);
            used += height;
        }
        parts.add(part(table, rows));
        return parts;
    }

    private static TableBlock part(TableBlock table, List<List<Paragraph>> rows) {
        return new TableBlock(
                table.id(), table.caption(), table.columns(), List.copyOf(rows), table.source(), table.note());
    }

    private static double height(List<Paragraph> row, double[] widths) {
        double lines = 1;
        for (int i = 0; i < row.size(); i++) {
            double letters = widths[i] * TABLE_LETTERS - 2.5;
            lines = Math.max(lines, Math.ceil(TextWidth.of(row.get(i).text()) / letters));
        }
        return lines * TABLE_LINE + 1;
    }
}
