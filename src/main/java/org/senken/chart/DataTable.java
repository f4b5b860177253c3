package org.senken.chart;

import java.util.List;

/** The numbers behind a figure, as text: a header and rows of the same width. */
public record DataTable(List<String> header, List<List<String>> rows) {
    /**
     * @throws IllegalArgumentException if a row is not as wide as the header
     */
    public DataTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        int width = header.size();
        if (rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("a row is not as wide as the header");
        }
    }
}
