package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows of a spreadsheet as cells by column.
 *
 * @param rows rows that hold something, in their order
 */
record PastedRows(List<Row> rows) {
    /**
     * A row.
     *
     * @param number from 1, as pasted
     * @param cells what is not blank
     */
    record Row(int number, Map<ItemColumn, String> cells) {
        String cell(ItemColumn column) {
            return cells.getOrDefault(column, "");
        }
    }

    PastedRows {
        rows = List.copyOf(rows);
    }

    /** Reads tab-separated lines; the first may be headings. */
    static PastedRows of(String text) {
        var lines = text.split("\\R", -1);
        List<Optional<ItemColumn>> columns =
                ItemColumn.USUAL.stream().map(Optional::of).toList();
        var rows = new ArrayList<Row>();
        boolean isFirst = true;
        for (int i = 0; i < lines.length; i++) {
            var cells = Arrays.stream(lines[i].split("\t", -1))
                    .map(PastedRows::plain)
                    .toList();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            var headings = isFirst ? ItemColumn.headings(cells) : Optional.<List<Optional<ItemColumn>>>empty();
            isFirst = false;
            if (headings.isPresent()) {
                columns = headings.get();
            } else {
                rows.add(row(i + 1, columns, cells));
            }
        }
        return new PastedRows(rows);
    }

    private static Row row(int number, List<Optional<ItemColumn>> columns, List<String> cells) {
        var found = new EnumMap<ItemColumn, String>(ItemColumn.class);
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            var cell = cells.get(i);
            if (!cell.isEmpty()) {
                columns.get(i).ifPresent(column -> found.put(column, cell));
            }
        }
        return new Row(number, found);
    }

    /** Spreadsheets put cells with marks in them between quotation marks. */
    private static String plain(String cell) {
        var stripped = cell.strip();
        boolean quoted = stripped.length() > 1 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted
                ? stripped.substring(1, stripped.length() - 1)
                        .replace("\"\"", "\"")
                        .strip()
                : stripped;
    }
}
