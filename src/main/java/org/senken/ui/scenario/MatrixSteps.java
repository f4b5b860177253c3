package org.senken.ui.scenario;

import java.util.Optional;
import org.senken.core.scenario.Cell;

/**
 * Where the keys lead from a cell of the matrix.
 *
 * @param at the cell at hand; without one the first cell is meant
 */
record MatrixSteps(SeenMatrix reading, Optional<Cell> at) {
    private int row() {
        return at.map(cell -> reading.axis().indexOf(cell.from()).orElse(0)).orElse(0);
    }

    private int column() {
        return at.map(cell -> reading.axis().indexOf(cell.to()).orElse(0)).orElse(0);
    }

    /** So many rows down and columns to the right, but not beyond the borders; empty where there is no cell at all. */
    Optional<Cell> move(int rows, int columns) {
        int last = reading.size() - 1;
        return last < 0
                ? Optional.empty()
                : Optional.of(reading.cell(Math.clamp(row() + rows, 0, last), Math.clamp(column() + columns, 0, last)));
    }

    /** The next cell that can be judged, row by row and round again; backwards if the step is −1. */
    Optional<Cell> next(int step) {
        int size = reading.size();
        int cells = size * size;
        int place = row() * size + column();
        for (int tried = 0; tried < cells; tried++) {
            place = Math.floorMod(place + step, cells);
            if (reading.at(place / size, place % size).isAsked()) {
                return Optional.of(reading.cell(place / size, place % size));
            }
        }
        return Optional.empty();
    }

    /** The cell at hand, if it can be judged. */
    Optional<Cell> asked() {
        return at.filter(cell -> reading.at(row(), column()).isAsked());
    }
}
