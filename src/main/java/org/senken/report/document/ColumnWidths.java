package org.senken.report.document;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * How the width of a table is shared among its columns. Every column gets what its longest word needs; what is left goes to
 * those whose texts are longer, so that numbers stay in narrow columns and names get the room.
 */
public final class ColumnWidths {
    /** No column asks for more than this, in widths of a Latin letter. */
    private static final double MOST = 48;
    /** No column must have more than this to be readable. */
    private static final double MUST = 17;
    /** What a heading that is broken needs. */
    private static final double BROKEN = 8;
    /** What a few Japanese characters need. */
    private static final double JAPANESE = 6;

    /** How much of its length a heading wants: it may stand on two lines. */
    private static final double HEADING = 0.7;

    /** How much wider bold type is. */
    private static final double BOLD = 1.15;

    private static final double PADDING = 2.5;
    private static final int LOOKED_AT = 200;

    private ColumnWidths() {}

    /**
     * The share of each column, which sum to 1.
     *
     * @param room how many Latin letters of the table's type fit across the whole table
     */
    public static double[] of(TableBlock table, double room) {
        double[] least = least(table, ColumnWidths::longestWord);
        if (sum(least) > room) {
            // then headings are broken, so that names need not be
            least = least(table, heading -> Math.min(longestWord(heading), BROKEN));
        }
        double[] wishes = wishes(table, least);
        double wanted = sum(wishes) - sum(least);
        double share = wanted > 0 ? Math.clamp((room - sum(least)) / wanted, 0, 1) : 0;
        double[] widths = new double[least.length];
        Arrays.setAll(widths, at -> wishes[at] * share);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += least[i] * (1 - share);
        }
        double sum = sum(widths);
        return Arrays.stream(widths).map(width -> width / sum).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private static double[] least(TableBlock table, ToDoubleFunction<String> ofHeading) {
        double[] least = new double[table.columns().size()];
        Arrays.setAll(least, at -> {
            double words = texts(table, at)
                    .mapToDouble(ColumnWidths::longestWord)
                    .max()
                    .orElse(0);
            double heading =
                    BOLD * ofHeading.applyAsDouble(table.columns().get(at).header());
            return PADDING + Math.min(MUST, Math.max(heading, words));
        });
        return least;
    }

    private static double[] wishes(TableBlock table, double[] least) {
        double[] wishes = new double[least.length];
        Arrays.setAll(wishes, at -> {
            double heading = HEADING * TextWidth.of(table.columns().get(at).header());
            double longest =
                    texts(table, at).mapToDouble(ColumnWidths::width).max().orElse(0);
            return Math.max(least[at], PADDING + Math.min(MOST, Math.max(heading, longest)));
        });
        return wishes;
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

    /** What cannot be broken: a word between blanks; of Japanese, which breaks almost anywhere, a few characters. */
    private static double longestWord(String text) {
        return Stream.of(text.split("[ \\n-]"))
                .mapToDouble(ColumnWidths::unbroken)
                .max()
                .orElse(0);
    }

    private static double unbroken(String word) {
        double width = TextWidth.of(word);
        boolean japanese = width > word.length();
        return japanese ? Math.min(width, Math.max(JAPANESE, width / 2)) : width;
    }
}
