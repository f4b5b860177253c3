package org.senken.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for people: columns in line on a terminal, where a Japanese sign is as wide as two Latin ones. */
final class TextTable {
    private static final String GAP = "  ";

    /** A column and the side its cells stand on. */
    record Column(String header, boolean isRight) {
        static Column left(String header) {
            return new Column(header, false);
        }

        static Column right(String header) {
            return new Column(header, true);
        }
    }

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
        add(columns.stream().map(Column::header).toArray(String[]::new));
    }

    void add(String... cells) {
        var row = new ArrayList<String>();
        for (var cell : cells) {
            row.add(Terminal.onOneLine(cell));
        }
        rows.add(row);
    }

    String text() {
        var widths = new int[columns.size()];
        for (var row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            text.append(line(row, widths)).append(System.lineSeparator());
        }
        return text.toString();
    }

    private String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            var cell = row.get(i);
            var space = " ".repeat(widths[i] - DisplayWidth.of(cell));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).isRight() ? space + cell : cell + space);
        }
        return line.toString().stripTrailing();
    }
}
