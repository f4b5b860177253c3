package org.senken.core.portfolio.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Corners;
import org.senken.core.maths.Fraction;
import org.senken.core.maths.LinearForm;
import org.senken.core.maths.LinearProgram;

/**
 * The weights that meet conditions, as points that span them.
 *
 * @param points all corners, or, where these are too many, one farthest inside each condition
 * @param corners the corners with the conditions they meet exactly; empty where they are too many
 */
record Polytope(double[][] points, Optional<Corners> corners) {
    /** More corners than this are not listed. */
    static final int MOST_CORNERS = 5_000;

    private static final int MOST_TO_TEST = 500;

    /** The points; empty if no weights meet all conditions. */
    static Optional<Polytope> of(int criteria, List<LinearForm> conditions) {
        var corners = Corners.of(criteria, conditions, MOST_CORNERS);
        var points = corners.map(Corners::points).orElseGet(() -> farthest(criteria, conditions));
        return points.isEmpty() ? Optional.empty() : Optional.of(new Polytope(doubles(points), corners));
    }

    /** Whether any weights meet all conditions. */
    static boolean isPossible(int criteria, List<LinearForm> conditions) {
        return Corners.of(criteria, conditions, MOST_TO_TEST)
                .map(corners -> !corners.points().isEmpty())
                .orElseGet(() -> programme(criteria, conditions).isFeasible());
    }

    private static List<List<Fraction>> farthest(int criteria, List<LinearForm> conditions) {
        var programme = programme(criteria, conditions);
        var found = new ArrayList<List<Fraction>>();
        for (var aim : aims(criteria, conditions)) {
            programme.maximum(aim).filter(point -> !found.contains(point)).ifPresent(found::add);
        }
        return found;
    }

    private static List<List<Fraction>> aims(int criteria, List<LinearForm> conditions) {
        var aims = new ArrayList<List<Fraction>>();
        for (int i = 0; i < criteria; i++) {
            var unit = new ArrayList<>(Collections.nCopies(criteria, Fraction.ZERO));
            unit.set(i, Fraction.ONE);
            aims.add(unit);
        }
        conditions.forEach(each -> aims.add(each.fractions()));
        return aims;
    }

    static LinearProgram programme(int criteria, List<LinearForm> conditions) {
        var programme = new LinearProgram(criteria).equal(Collections.nCopies(criteria, Fraction.ONE), Fraction.ONE);
        for (var condition : conditions) {
            switch (condition.kind()) {
                case NOT_NEGATIVE -> programme.atLeast(condition.fractions(), Fraction.ZERO);
                case ZERO -> programme.equal(condition.fractions(), Fraction.ZERO);
            }
        }
        return programme;
    }

    private static double[][] doubles(List<List<Fraction>> points) {
        return points.stream()
                .map(point -> point.stream().mapToDouble(Fraction::toDouble).toArray())
                .toArray(double[][]::new);
    }

    /** The mean of the points: inside, unless there is no inside. */
    double[] centre() {
        var mean = new double[points[0].length];
        for (var point : points) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += point[i] / points.length;
            }
        }
        return mean;
    }
}
