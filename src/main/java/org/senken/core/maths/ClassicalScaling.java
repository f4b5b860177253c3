package org.senken.core.maths;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * Points on a plane that lie about as far from each other as given distances say: classical multidimensional scaling
 * (Torgerson 1952; Gower 1966). The doubly centred matrix B = −½ J D² J is taken apart into eigenvectors; the coordinates are
 * the first two of them times the roots of their eigenvalues.
 *
 * <p>Points are fixed up to turning over: along each axis the coordinate farthest from 0, the first one of equals, is
 * positive.
 *
 * @param points one for each row of the distances
 * @param explained the share of the two eigenvalues in all positive ones, from 0 to 1; 1 if all points coincide
 */
public record ClassicalScaling(List<Point> points, double explained) {
    private static final double NEARLY = 1e-9;

    /**
     * A point.
     *
     * @param x along the axis of the larger eigenvalue
     * @param y along the other axis
     */
    public record Point(double x, double y) {}

    public ClassicalScaling {
        points = List.copyOf(points);
    }

    /**
     * Finds the points.
     *
     * @param distances square and symmetric, with zeros on the diagonal
     */
    public static ClassicalScaling of(double[][] distances) {
        int n = distances.length;
        if (n < 2) {
            return new ClassicalScaling(Collections.nCopies(n, new Point(0, 0)), 1);
        }
        var parts = new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(centred(distances)));
        var values = parts.getEigenvalues();
        double positive = 0;
        for (double value : values) {
            positive += Math.max(0, value);
        }
        double shown = Math.max(0, values[0]) + Math.max(0, values[1]);
        var x = axis(parts, 0);
        var y = axis(parts, 1);
        var points = IntStream.range(0, n).mapToObj(i -> new Point(x[i], y[i])).toList();
        return new ClassicalScaling(points, positive > NEARLY ? shown / positive : 1);
    }

    private static double[][] centred(double[][] distances) {
        int n = distances.length;
        var means = new double[n];
        double mean = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                means[i] += distances[i][j] * distances[i][j] / n;
            }
            mean += means[i] / n;
        }
        var centred = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                centred[i][j] = -0.5 * (distances[i][j] * distances[i][j] - means[i] - means[j] + mean);
                centred[j][i] = centred[i][j];
            }
        }
        return centred;
    }

    private static double[] axis(EigenDecompositionSymmetric parts, int place) {
        double value = parts.getEigenvalues()[place];
        var axis = parts.getEigenvector(place).toArray();
        double root = value > NEARLY ? Math.sqrt(value) : 0;
        double sign = Math.signum(axis[farthest(axis)]);
        for (int i = 0; i < axis.length; i++) {
            axis[i] = axis[i] * root * sign + 0.0;
        }
        return axis;
    }

    private static int farthest(double[] axis) {
        int farthest = 0;
        for (int i = 1; i < axis.length; i++) {
            if (Math.abs(axis[i]) > Math.abs(axis[farthest]) + NEARLY) {
                farthest = i;
            }
        }
        return farthest;
    }
}
