package org.senken.core.portfolio.choice;

import java.util.stream.IntStream;
import org.senken.core.technology.Scale;

/**
 * What items score on criteria, the higher the better: from low to high, [item][criterion].
 */
public record Scores(double[][] low, double[][] high) {
    /** The same with one score known exactly. */
    Scores with(int item, int criterion, double score) {
        return new Scores(with(low, item, criterion, score), with(high, item, criterion, score));
    }

    /** The same with an item so many points better on a criterion, held to the scale of votes. */
    Scores raised(int item, int criterion, double points) {
        double most = Scale.HIGHEST - Scale.LOWEST;
        return new Scores(
                with(low, item, criterion, Math.min(most, low[item][criterion] + points)),
                with(high, item, criterion, Math.min(most, high[item][criterion] + points)));
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
