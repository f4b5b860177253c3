package org.senken.core.maths;

import java.util.Arrays;

/**
 * Whole numbers from 1 upwards that carry weights: a value with the weight 2.5 is read as though it had been given 2.5
 * times. With weights that are all 1 every figure is that of {@link Histogram}.
 */
public final class WeightedCounts {
    /** What rounding may add to a sum of weights that is whole on paper. */
    private static final double SLACK = 1e-9;

    private final double[] weights;
    private final double total;

    private WeightedCounts(double[] weights, double total) {
        this.weights = weights;
        this.total = total;
    }

    /**
     * @param weights the weight of the values 1, 2, …
     * @throws IllegalArgumentException if a weight is negative or not a number
     */
    public static WeightedCounts of(double... weights) {
        double total = 0;
        for (double weight : weights) {
            if (!(weight >= 0)) {
                throw new IllegalArgumentException("a weight is never negative, nor " + weight);
            }
            total += weight;
        }
        return new WeightedCounts(weights.clone(), total);
    }

    /** The sum of the weights. */
    public double total() {
        return total;
    }

    /** The weight of a value; 0 beyond the values weighed. */
    public double weight(int value) {
        return value > 0 && value <= weights.length ? weights[value - 1] : 0;
    }

    /**
     * The quantile at the position h = 1 + (n − 1)p, n being the sum of the weights: between the values at ⌊h⌋ and
     * ⌊h⌋ + 1 by linear interpolation. The value at a whole position is the smallest whose weight, together with that of
     * all smaller values, reaches the position. This is wtd.quantile of F. Harrell's Hmisc, and type 7 for equal weights.
     *
     * @return NaN if the weights are less than 1 in all
     */
    public double quantile(double p) {
        if (total < 1 - SLACK) {
            return Double.NaN;
        }
        double h = 1 + (total - 1) * p;
        double below = Math.floor(h + SLACK);
        double part = Math.max(0, h - below);
        return (1 - part) * valueAt(below) + part * valueAt(below + 1);
    }

    public double median() {
        return quantile(0.5);
    }

    /** The mean Σwx / Σw; NaN without any weight. */
    public double mean() {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (i + 1);
        }
        return total == 0 ? Double.NaN : sum / total;
    }

    /** The share of the weight on values within bounds, both included; NaN without any weight. */
    public double share(int lowest, int highest) {
        double sum = 0;
        for (int value = lowest; value <= highest; value++) {
            sum += weights[value - 1];
        }
        return total == 0 ? Double.NaN : sum / total;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WeightedCounts that && Arrays.equals(weights, that.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return Arrays.toString(weights);
    }

    private int valueAt(double position) {
        double reached = 0;
        int last = 1;
        for (int i = 0; i < weights.length; i++) {
            reached += weights[i];
            if (weights[i] > 0) {
                last = i + 1;
                if (reached >= position - SLACK) {
                    return last;
                }
            }
        }
        return last;
    }
}
