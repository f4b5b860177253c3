package org.senken.report.document;

import java.util.stream.IntStream;

/** How the width of a table is shared among its columns, from the lengths of their texts. */
public final class ColumnWidths {
    /** No column asks for more than this, in widths of a Latin letter. */
    private static final double MOST = 44;

    private static final double LEAST = 5;
    private static final double PADDING = 2;
    /** From here on a character is as wide as two Latin letters, half-width kana apart. */
    private static final int WIDE = 0x1100;

    private static final int HALF_FIRST = 0xFF61;
    private static final int HALF_LAST = 0xFFDC;

    private ColumnWidths() {}

    /** The share of each column, which sum to 1. */
    public static double[] of(TableBlock table) {
        int count = table.columns().size();
        double[] wishes =
                IntStream.range(0, count).mapToDouble(at -> wish(table, at)).toArray();
        double sum = IntStream.range(0, count).mapToDouble(at -> wishes[at]).sum();
        return IntStream.range(0, count).mapToDouble(at -> wishes[at] / sum).toArray();
    }

    private static double wish(TableBlock table, int column) {
        double header = width(table.columns().get(column).header()) / 2;
        double longest = table.rows().stream()
                .mapToDouble(row -> width(row.get(column).text()))
                .max()
                .orElse(0);
        return PADDING + Math.clamp(Math.max(header, longest), LEAST, MOST);
    }

    /** The width of a text in Latin letters; of long texts the beginning is enough. */
    private static double width(String text) {
        return text.codePoints().limit(200).mapToDouble(ColumnWidths::width).sum();
    }

    private static double width(int letter) {
        return letter >= WIDE && !(letter >= HALF_FIRST && letter <= HALF_LAST) ? 2 : 1;
    }
}
