package org.senken.core.portfolio.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.senken.core.maths.LinearForm;

/**
 * Draws by walking inside the set: from where it stands the walk takes a random direction within the set's flat and jumps to
 * any point on that line inside the set (Smith 1984). With d dimensions the walk begins in the middle and takes d³ steps
 * before the first draw, d² from one draw to the next.
 *
 * @param centre a point inside
 * @param basis directions of length 1 at right angles that span the flat
 * @param rows what holds inside: a·w ≥ 0
 */
record HitAndRun(double[] centre, double[][] basis, double[][] rows) implements WeightSampler {
    private static final double FLAT = 1e-9;

    static WeightSampler in(Polytope polytope, List<LinearForm> conditions) {
        var centre = polytope.centre();
        var basis = basis(polytope.points(), centre);
        var rows = new ArrayList<double[]>();
        for (int i = 0; i < centre.length; i++) {
            var row = new double[centre.length];
            row[i] = 1;
            rows.add(row);
        }
        rows.addAll(List.of(Halfspaces.of(conditions).rows()));
        // what holds with equality all over the flat would stop the walk by rounding
        rows.removeIf(row -> Halfspaces.sum(row, centre) < FLAT);
        return new HitAndRun(centre, basis, rows.toArray(double[][]::new));
    }

    /** The span of the points around their centre, by Gram and Schmidt's method, the longest remainder first. */
    private static double[][] basis(double[][] points, double[] centre) {
        var left = new ArrayList<double[]>();
        for (var point : points) {
            left.add(added(point, centre, -1));
        }
        var basis = new ArrayList<double[]>();
        for (var next = longest(left); length(next) > FLAT; next = longest(left)) {
            var unit = added(new double[centre.length], next, 1 / length(next));
            basis.add(unit);
            left.replaceAll(each -> added(each, unit, -Halfspaces.sum(each, unit)));
        }
        return basis.toArray(double[][]::new);
    }

    private static double[] longest(List<double[]> vectors) {
        var longest = vectors.getFirst();
        for (var each : vectors) {
            longest = length(each) > length(longest) ? each : longest;
        }
        return longest;
    }

    private static double length(double[] vector) {
        return Math.sqrt(Halfspaces.sum(vector, vector));
    }

    private static double[] added(double[] vector, double[] direction, double times) {
        var sum = vector.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += times * direction[i];
        }
        return sum;
    }

    @Override
    public Draws from(SplittableRandom chance) {
        var at = centre.clone();
        int dimensions = basis.length;
        for (int step = 0; step < dimensions * dimensions * dimensions; step++) {
            step(chance, at);
        }
        return weights -> {
            for (int step = 0; step < dimensions * dimensions; step++) {
                step(chance, at);
            }
            System.arraycopy(at, 0, weights, 0, at.length);
        };
    }

    private void step(SplittableRandom chance, double[] at) {
        var direction = new double[at.length];
        for (var unit : basis) {
            double length = chance.nextGaussian();
            for (int i = 0; i < direction.length; i++) {
                direction[i] += length * unit[i];
            }
        }
        double back = Double.NEGATIVE_INFINITY;
        double forth = Double.POSITIVE_INFINITY;
        for (var row : rows) {
            double room = Math.max(0, Halfspaces.sum(row, at));
            double slope = Halfspaces.sum(row, direction);
            if (slope < 0) {
                forth = Math.min(forth, -room / slope);
            } else if (slope > 0) {
                back = Math.max(back, -room / slope);
            }
        }
        double jump = back + (forth - back) * chance.nextDouble();
        for (int i = 0; i < at.length; i++) {
            at[i] += jump * direction[i];
        }
    }
}
