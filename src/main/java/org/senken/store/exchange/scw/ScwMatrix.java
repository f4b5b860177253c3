package org.senken.store.exchange.scw;

import org.senken.editing.InvalidInputException;
import org.senken.files.Excerpt;

/** The section with the matrix: a line for each state, and in it a whole number for each state, between commas. */
final class ScwMatrix {
    private static final int MOST_DIGITS = 9;

    private final ScwLines lines;
    private final int states;
    private final int strongest;

    private ScwMatrix(ScwLines lines, int states, int strongest) {
        this.lines = lines;
        this.states = states;
        this.strongest = strongest;
    }

    /**
     * Reads the section with the line that ends it; the end of the file ends it as well.
     *
     * @param states how many rows and columns there must be
     * @param strongest the largest influence in either direction
     * @throws InvalidInputException if a row is too long or too short, or a cell is no such number
     */
    static int[][] read(ScwLines lines, int states, int strongest) throws InvalidInputException {
        return new ScwMatrix(lines, states, strongest).read();
    }

    private int[][] read() throws InvalidInputException {
        var rows = new int[states][];
        int filled = 0;
        while (lines.next() && !lines.isSeparator()) {
            if (lines.isBlank()) {
                continue;
            }
            if (filled == states) {
                throw lines.refused(1, "scw.rows.many", states);
            }
            rows[filled++] = row();
        }
        if (filled < states) {
            throw lines.refused(1, "scw.rows.few", filled, states);
        }
        return rows;
    }

    private int[] row() throws InvalidInputException {
        var line = lines.line();
        var row = new int[states];
        int filled = 0;
        for (int start = 0; start <= line.length(); filled++) {
            int comma = line.indexOf(',', start);
            int end = comma < 0 ? line.length() : comma;
            if (filled == states) {
                throw lines.refused(start + 1, "scw.cells.many", states);
            }
            row[filled] = cell(line.substring(start, end), start);
            start = end + 1;
        }
        if (filled < states) {
            throw lines.refused(line.length() + 1, "scw.cells.few", filled, states);
        }
        return row;
    }

    private int cell(String raw, int start) throws InvalidInputException {
        var text = raw.strip();
        int column = start + 1 + (text.isEmpty() ? 0 : raw.indexOf(text));
        if (text.isEmpty()) {
            throw lines.refused(column, "scw.cell.empty");
        }
        boolean signed = "+-−".indexOf(text.charAt(0)) >= 0;
        var digits = signed ? text.substring(1) : text;
        if (!digits.matches("[0-9]+")) {
            boolean fraction = digits.matches("[0-9]*\\.[0-9]+");
            throw lines.refused(column, fraction ? "scw.cell.fraction" : "scw.cell", Excerpt.of(text));
        }
        int number = digits.length() > MOST_DIGITS ? Integer.MAX_VALUE : Integer.parseInt(digits);
        if (number > strongest) {
            throw lines.refused(column, "scw.cell.large", Excerpt.of(text), strongest);
        }
        return signed && text.charAt(0) != '+' ? -number : number;
    }
}
