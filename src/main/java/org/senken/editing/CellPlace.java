package org.senken.editing;

/**
 * A cell of a sheet.
 *
 * @param row from 1; in a text file the line
 * @param column from 1
 */
public record CellPlace(int row, int column) {
    private static final int LETTERS = 26;

    /** The address as spreadsheets write it, for example D12. */
    public String address() {
        var letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString() + row;
    }
}
