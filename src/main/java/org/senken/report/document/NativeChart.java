package org.senken.report.document;

import java.util.List;
import java.util.OptionalDouble;
import org.senken.chart.DataTable;

/**
 * A bar or line chart by its numbers alone, which Word and PowerPoint draw themselves and people can go on working with.
 *
 * @param series each with as many values as there are categories
 */
public record NativeChart(Kind kind, List<String> categories, List<Series> series) {
    /** How the values are drawn. */
    public enum Kind {
        /** Bars to the right, the first category on top. */
        BARS,
        /** Columns upwards. */
        COLUMNS,
        /** Lines from left to right. */
        LINES
    }

    /** The values of one thing; what is not known is empty and never a number. */
    public record Series(String name, List<OptionalDouble> values) {
        public Series {
            name = CleanText.line(name);
            values = List.copyOf(values);
        }
    }

    /**
     * @throws IllegalArgumentException if there is no category or no series, or a series is not as long as the categories
     */
    public NativeChart {
        categories = categories.stream().map(CleanText::line).toList();
        series = List.copyOf(series);
        int count = categories.size();
        if (count == 0 || series.isEmpty() || series.stream().anyMatch(each -> each.values.size() != count)) {
            throw new IllegalArgumentException("a chart needs categories, and a series as many values as there are");
        }
    }

    /**
     * The chart of some columns of a table; cells that hold no number are empty.
     *
     * @param category the column of the categories, from 0
     * @param values the columns of the series, from 0
     */
    public static NativeChart of(Kind kind, DataTable data, int category, List<Integer> values) {
        return new NativeChart(
                kind,
                data.rows().stream().map(row -> row.get(category)).toList(),
                values.stream().map(column -> series(data, column)).toList());
    }

    private static Series series(DataTable data, int column) {
        return new Series(
                data.header().get(column),
                data.rows().stream().map(row -> number(row.get(column))).toList());
    }

    private static OptionalDouble number(String text) {
        var plain = text.strip().replace(",", "").replace('−', '-');
        return plain.matches("-?\\d{1,15}(\\.\\d{1,15})?")
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }
}
