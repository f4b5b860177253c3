package org.senken.store.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The cells of one sheet that hold something, by row and column from 1. */
public final class SheetPage {
    private final String name;
    private final SortedMap<Integer, SortedMap<Integer, CellValue>> rows = new TreeMap<>();
    private final List<CellRange> merged = new ArrayList<>();

    public SheetPage(String name) {
        this.name = name;
    }

    /** What the tab of the sheet says. */
    public String name() {
        return name;
    }

    /** Sets a cell; false if it stands there already. */
    public boolean put(int row, int column, CellValue value) {
        return rows.computeIfAbsent(row, each -> new TreeMap<>()).putIfAbsent(column, value) == null;
    }

    /** Rows that hold something, from the top. */
    public List<Integer> rows() {
        return List.copyOf(rows.keySet());
    }

    /** The cells of a row that hold something, from the left. */
    public SortedMap<Integer, CellValue> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    /** What stands at a place; a merged cell is nobody's, since it is not certain which row it answers. */
    public CellValue at(int row, int column) {
        if (merged.stream().anyMatch(range -> range.holds(row, column))) {
            return new CellValue.Unusable(CellValue.Reason.MERGED);
        }
        return row(row).getOrDefault(column, new CellValue.Blank());
    }

    void merge(CellRange range) {
        if (!range.isOneCell()) {
            merged.add(range);
        }
    }

    int merges() {
        return merged.size();
    }
}
