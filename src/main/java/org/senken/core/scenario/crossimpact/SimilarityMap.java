package org.senken.core.scenario.crossimpact;

import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.maths.ClassicalScaling;

/**
 * Combinations as points: the more drivers differ, the farther apart.
 *
 * @param points in the order of the combinations
 * @param explained how much of the differences the map shows, from 0 to 1
 */
public record SimilarityMap(List<Point> points, double explained) {
    /** The most combinations on one map. */
    public static final int MOST = 300;

    /** Where a combination stands. */
    public record Point(double x, double y) {}

    public SimilarityMap {
        points = List.copyOf(points);
    }

    /**
     * The map of some combinations of the same drivers.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public static SimilarityMap of(List<int[]> combinations) {
        int n = combinations.size();
        if (n > MOST) {
            throw new IllegalArgumentException("more than " + MOST + " combinations: " + n);
        }
        var distances = new double[n][n];
        for (int one = 0; one < n; one++) {
            for (int other = 0; other < n; other++) {
                distances[one][other] = Distance.between(combinations.get(one), combinations.get(other));
            }
        }
        var scaled = ClassicalScaling.of(distances);
        var points = IntStream.range(0, n)
                .mapToObj(i -> new Point(scaled.x()[i], scaled.y()[i]))
                .toList();
        return new SimilarityMap(points, scaled.explained());
    }
}
