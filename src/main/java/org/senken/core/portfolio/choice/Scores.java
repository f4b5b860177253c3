package org.senken.core.portfolio.choice;

import java.util.stream.IntStream;

/**
 * What items score on criteria, the higher the better: from low to high, [item][criterion].
 */
public record Scores(double[][] low, double[][] high) {
    /** The same with one score known exactly. */
    Scores with(int item, int criterion, double score) {
        return new Scores(with(low, item, criterion, score), with(high, item, criterion, score));
    }

    private static double[][] with(double[][] scores, int item, int criterion, double score) {
        var changed = scores.clone();
        changed[item] = scores[item].clone();
        changed[item][criterion] = score;
        return changed;
    }

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
