package org.senken.core.portfolio.choice;

import java.util.stream.IntStream;

/**
 * What items score on criteria, the higher the better: from low to high, [item][criterion].
 */
public record Scores(double[][] low, double[][] high) {
    /** What each item is worth at each extreme point of the weights, [item][point]; weights are never negative. */
    static double[][] worth(double[][] scores, double[][] points) {
        return IntStream.range(0, scores.length)
                .mapToObj(item -> worth(scores[item], points))
                .toArray(double[][]::new);
    }

    static double[] worth(double[] scores, double[][] points) {
        var worth = new double[points.length];
        for (int p = 0; p < points.length; p++) {
            worth[p] = Rest.dot(points[p], scores);
        }
        return worth;
    }
}
