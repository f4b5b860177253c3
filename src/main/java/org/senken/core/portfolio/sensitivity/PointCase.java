package org.senken.core.portfolio.sensitivity;

import java.util.Arrays;
import java.util.List;
import org.senken.core.portfolio.acceptability.Interval;
import org.senken.core.technology.Direction;

/** A ranking in which everything is taken as known: one score per cell and one weight per criterion. */
public final class PointCase {
    /** Values that differ by less are equal: more than rounding, less than any judgement. */
    static final double NEARLY = 1e-12;

    /** A criterion with the numbers worth nothing and everything on it. */
    public record Measure(Direction direction, Interval scale) {
        /** What one point of score is worth: negative where low is better, 0 where the scale has no width. */
        double slope() {
            if (scale.width() <= 0) {
                return 0;
            }
            return (direction == Direction.MIN ? -1 : 1) / scale.width();
        }

        double worth(double score) {
            return slope() * (score - (direction == Direction.MIN ? scale.high() : scale.low()));
        }
    }

    private final List<Measure> measures;
    private final double[][] scores;
    private final double[] weights;

    /**
     * @param scores alternative by alternative, criterion by criterion
     * @param weights not negative, adding up to 1
     */
    public PointCase(List<Measure> measures, double[][] scores, double[] weights) {
        this.measures = List.copyOf(measures);
        this.scores = Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
        this.weights = weights.clone();
    }

    public int alternatives() {
        return scores.length;
    }

    public int criteria() {
        return measures.size();
    }

    public Measure measure(int criterion) {
        return measures.get(criterion);
    }

    public double score(int alternative, int criterion) {
        return scores[alternative][criterion];
    }

    public double weight(int criterion) {
        return weights[criterion];
    }

    /** All weights, criterion by criterion. */
    public double[] weights() {
        return weights.clone();
    }

    /** What a score is worth: 0 nothing, 1 everything, beyond both outside the scale. */
    public double worth(int alternative, int criterion) {
        return measures.get(criterion).worth(scores[alternative][criterion]);
    }

    /** The weighted sum of what an alternative's scores are worth. */
    public double value(int alternative) {
        double value = 0;
        for (int j = 0; j < weights.length; j++) {
            value += weights[j] * worth(alternative, j);
        }
        return value;
    }

    /** The rank of an alternative, from 1; equals share the better one. */
    public int rank(int alternative) {
        int rank = 1;
        for (int other = 0; other < scores.length; other++) {
            rank += value(other) > value(alternative) + NEARLY ? 1 : 0;
        }
        return rank;
    }

    /** The case with another score. */
    public PointCase withScore(int alternative, int criterion, double score) {
        var changed = Arrays.stream(scores).map(double[]::clone).toArray(double[][]::new);
        changed[alternative][criterion] = score;
        return new PointCase(measures, changed, weights);
    }

    /** The case with other weights, which are not negative and add up to 1. */
    public PointCase withWeights(double[] changed) {
        return new PointCase(measures, scores, changed);
    }

    /** The case with one weight set; the others keep their ratios, or are equal if they were all 0. */
    public PointCase withWeight(int criterion, double weight) {
        var changed = new double[weights.length];
        double others = 1 - weights[criterion];
        for (int j = 0; j < changed.length; j++) {
            double share = others > NEARLY ? weights[j] / others : 1.0 / (weights.length - 1);
            changed[j] = j == criterion ? weight : (1 - weight) * share;
        }
        return new PointCase(measures, scores, changed);
    }
}
