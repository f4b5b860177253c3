package org.senken.core.portfolio.weights;

/**
 * Volumes of simplices in one flat, up to a common factor: the coordinates are cut down to as many as the flat has dimensions,
 * chosen so that the flat is not crushed.
 */
final class Volumes {
    private final double[][] points;
    private final int[] kept;

    Volumes(double[][] points, int dimension) {
        this.points = points;
        kept = pivots(points, dimension);
    }

    private static int[] pivots(double[][] points, int dimension) {
        var rows = new double[points.length - 1][];
        for (int i = 1; i < points.length; i++) {
            rows[i - 1] = difference(points[i], points[0]);
        }
        var kept = new int[dimension];
        for (int step = 0; step < dimension; step++) {
            int row = step;
            int column = 0;
            for (int i = step; i < rows.length; i++) {
                for (int j = 0; j < rows[i].length; j++) {
                    if (Math.abs(rows[i][j]) > Math.abs(rows[row][column])) {
                        row = i;
                        column = j;
                    }
                }
            }
            kept[step] = column;
            swap(rows, step, row);
            clear(rows, step, column);
        }
        return kept;
    }

    private static double[] difference(double[] a, double[] b) {
        var difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static void swap(double[][] rows, int a, int b) {
        var row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }

    /** Takes the pivot's column out of all rows below it. */
    private static void clear(double[][] rows, int step, int column) {
        for (int i = step + 1; i < rows.length; i++) {
            double factor = rows[i][column] / rows[step][column];
            for (int j = 0; j < rows[i].length; j++) {
                rows[i][j] -= factor * rows[step][j];
            }
            rows[i][column] = 0;
        }
    }

    /** The volume of the simplex with these points as corners. */
    double of(int[] simplex) {
        int size = kept.length;
        var rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                rows[i][j] = points[simplex[i + 1]][kept[j]] - points[simplex[0]][kept[j]];
            }
        }
        return Math.abs(determinant(rows));
    }

    private static double determinant(double[][] rows) {
        double product = 1;
        for (int step = 0; step < rows.length; step++) {
            int row = step;
            for (int i = step; i < rows.length; i++) {
                row = Math.abs(rows[i][step]) > Math.abs(rows[row][step]) ? i : row;
            }
            if (rows[row][step] == 0) {
                return 0;
            }
            swap(rows, step, row);
            product *= rows[step][step];
            clear(rows, step, step);
        }
        return product;
    }
}
