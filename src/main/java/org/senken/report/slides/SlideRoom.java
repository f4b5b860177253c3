package org.senken.report.slides;

import java.util.ArrayList;
import java.util.List;
import org.senken.report.document.ColumnWidths;
import org.senken.report.document.Paragraph;
import org.senken.report.document.TableBlock;
import org.senken.report.document.TextWidth;

/**
 * How much fits on a slide, estimated from the lengths of the texts.
 *
 * @param lines lines of points
 * @param letters Latin letters in a line of points
 * @param tableHeight the height of a table above its source, in millimetres
 * @param tableLetters Latin letters of its type across a table
 */
record SlideRoom(double lines, double letters, double tableHeight, double tableLetters) {
    private static final double POINT_HEIGHT = 10.8;
    private static final double POINT_LETTER = 2.96;
    private static final double TABLE_LETTER = 2.27;
    private static final double TABLE_LINE = 6.1;
    /** A message in two lines of a wide slide, in Latin letters. */
    private static final double MESSAGE = 180;

    static SlideRoom of(SlideSize size) {
        return new SlideRoom(
                Math.max(2, Math.floor(size.room() / POINT_HEIGHT)),
                size.textWidth() / POINT_LETTER,
                size.room() - SlideSize.MESSAGE_HEIGHT,
                size.textWidth() / TABLE_LETTER);
    }

    /** The points in parts that fit on a slide each; at least one part. */
    List<List<Paragraph>> parts(List<Paragraph> points) {
        var parts = new ArrayList<List<Paragraph>>();
        var part = new ArrayList<Paragraph>();
        double used = 0;
        for (var point : points) {
            double height = height(point);
            if (used + height > lines && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
                used = 0;
            }
            part.add(point);
            used += height;
        }
        parts.add(List.copyOf(part));
        return parts;
    }

    private double height(Paragraph point) {
        return Math.ceil(TextWidth.of(point.text()) / letters) + 0.4;
    }

    /** Whether a message is too long for its usual type. */
    static boolean isLongMessage(Paragraph message) {
        return TextWidth.of(message.text()) > MESSAGE;
    }

    /** Whether a paragraph is too long to be read on a slide. */
    boolean isTooLong(Paragraph paragraph) {
        return height(paragraph) > lines / 2;
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
    List<TableBlock> parts(TableBlock table) {
        var parts = new ArrayList<TableBlock>();
        var rows = new ArrayList<List<Paragraph>>();
        double[] widths = ColumnWidths.of(table, tableLetters);
        var header = table.columns().stream()
                .map(column -> Paragraph.of(column.header()))
                .toList();
        double room = tableHeight - height(header, widths);
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

    private double height(List<Paragraph> row, double[] widths) {
        double high = 1;
        for (int i = 0; i < row.size(); i++) {
            double letters = widths[i] * tableLetters - 2.5;
            high = Math.max(high, Math.ceil(TextWidth.of(row.get(i).text()) / letters));
        }
        return high * TABLE_LINE + 1;
    }
}
