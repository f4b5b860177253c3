package org.senken.core.scenario.crossimpact;

import java.util.List;
import org.senken.core.maths.ClassicalScaling;

/** Combinations as points: the more drivers differ, the farther apart. */
public final class SimilarityMap {
    /** The most combinations on one map. */
    public static final int MOST = 300;

    private SimilarityMap() {}

    /**
     * The map of some combinations of the same drivers, in their order.
     *
     * @throws IllegalArgumentException if there are more than {@link #MOST}
     */
    public static ClassicalScaling of(List<int[]> combinations) {
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
        return ClassicalScaling.of(distances);
    }
}
