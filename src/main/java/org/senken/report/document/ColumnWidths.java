package org.senken.report.document;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the width of a table is shared among its columns. Every column gets what its longest word needs; what is left goes to
 * those whose texts are longer, so that numbers stay in narrow columns and names get the room.
 */
public final class ColumnWidths {
    /** No column asks for more than this, in widths of a Latin letter. */
    private static final double MOST = 48;
    /** No column must have more than this to be readable. */
    private static final double MUST = 13;

    private static final double PADDING = 2.5;
    private static final int LOOKED_AT = 200;

    private ColumnWidths() {}

    /**
     * The share of each column, which sum to 1.
     *
     * @param room how many Latin letters of the table's type fit across the whole table
     */
    public static double[] of(TableBlock table, double room) {
        int count = table.columns().size();
        double[] least =
                IntStream.range(0, count).mapToDouble(at -> least(table, at)).toArray();
        double[] wishes =
                IntStream.range(0, count).mapToDouble(at -> wish(table, at)).toArray();
        double spare = Math.max(0, room - sum(least));
        double wanted = sum(wishes) - sum(least);
        double share = wanted > 0 ? Math.min(1, spare / wanted) : 0;
        double[] widths = IntStream.range(0, count)
                .mapToDouble(at -> least[at] + share * (wishes[at] - least[at]))
                .toArray();
        double sum = sum(widths);
        return Arrays.stream(widths).map(width -> width / sum).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private static double least(TableBlock table, int column) {
        var header = table.columns().get(column).header();
        double words = texts(table, column)
                .mapToDouble(ColumnWidths::longestWord)
                .max()
                .orElse(0);
        double heading = Math.min(longestWord(header), Math.max(4, TextWidth.of(header) / 2));
        return PADDING + Math.min(MUST, Math.max(heading, words));
    }

    private static double wish(TableBlock table, int column) {
        var header = table.columns().get(column).header();
        double longest =
                texts(table, column).mapToDouble(ColumnWidths::width).max().orElse(0);
        double least = least(table, column);
        return Math.max(least, PADDING + Math.min(MOST, Math.max(TextWidth.of(header) * 0.7, longest)));
    }

    private static Stream<String> texts(TableBlock table, int column) {
        return table.rows().stream().map(row -> beginning(row.get(column).text()));
    }

    /** Of long texts the beginning is enough. */
    private static String beginning(String text) {
        return text.substring(0, Math.min(LOOKED_AT, text.length()));
    }

    private static double width(String text) {
        return text.lines().mapToDouble(TextWidth::of).max().orElse(0);
    }

    private static double longestWord(String text) {
        return Stream.of(text.split("[ \\n-]"))
                .flatMapToDouble(word -> DoubleStream.of(TextWidth.of(word)))
                .max()
                .orElse(0);
    }
}
