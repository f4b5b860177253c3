package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A copy of a matrix of which single cells can be changed. */
public final class Sheet {
    private final int[] states;
    private final int[][] cells;
    private final int unit;

    private Sheet(int[] states, int[][] cells, int unit) {
        this.states = states;
        this.cells = cells;
        this.unit = unit;
    }

    public static Sheet of(ImpactMatrix matrix) {
        var states = IntStream.range(0, matrix.drivers()).map(matrix::states).toArray();
        var cells = new int[matrix.states()][matrix.states()];
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells.length; column++) {
                cells[row][column] = matrix.at(row, column);
            }
        }
        return new Sheet(states, cells, matrix.unit());
    }

    /** Another copy, that is changed by itself. */
    public Sheet copy() {
        return new Sheet(states, Arrays.stream(cells).map(int[]::clone).toArray(int[][]::new), unit);
    }

    /** Changes a cell, both states by their index among all states; the value is in units. */
    public void set(int row, int column, int value) {
        cells[row][column] = value;
    }

    /** The matrix as it stands now. */
    public ImpactMatrix matrix() {
        return ImpactMatrix.of(states, cells, unit);
    }
}
