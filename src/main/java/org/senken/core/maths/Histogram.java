package org.senken.core.maths;

import java.util.Arrays;

/**
 * Counts of whole numbers from 1 upwards, and the statistics of the numbers counted. All of them follow exactly from
 * the counts, whatever the order the numbers came in.
 */
public final class Histogram {
    private final int[] counts;
    private final int total;

    private Histogram(int[] counts) {
        this.counts = counts;
        total = Arrays.stream(counts).sum();
    }

    /**
     * @param counts how often 1, 2, … occurred
     * @throws IllegalArgumentException if a count is negative
     */
    public static Histogram of(int... counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("a count is never negative");
        }
        return new Histogram(counts.clone());
    }

    public int total() {
        return total;
    }

    /** How often a value occurred; 0 beyond the values counted. */
    public int count(int value) {
        return value > 0 && value <= counts.length ? counts[value - 1] : 0;
    }

    /** How many of the numbers lie within bounds, both included. */
    public int within(int lowest, int highest) {
        int sum = 0;
        for (int value = lowest; value <= highest; value++) {
            sum += count(value);
        }
        return sum;
    }

    /** The highest count of a value within bounds, both included. */
    public int peak(int lowest, int highest) {
        int peak = 0;
        for (int value = lowest; value <= highest; value++) {
            peak = Math.max(peak, count(value));
        }
        return peak;
    }

    /** The numbers within bounds alone, both included. */
    public Histogram part(int lowest, int highest) {
        var part = new int[counts.length];
        for (int value = Math.max(lowest, 1); value <= Math.min(highest, part.length); value++) {
            part[value - 1] = counts[value - 1];
        }
        return new Histogram(part);
    }

    /**
     * These numbers with one of them taken away.
     *
     * @throws IllegalArgumentException if the value was not counted
     */
    public Histogram without(int value) {
        if (count(value) == 0) {
            throw new IllegalArgumentException("no " + value + " was counted");
        }
        var fewer = counts.clone();
        fewer[value - 1]--;
        return new Histogram(fewer);
    }

    /** How often each value occurred; the first entry counts the value 1. */
    public int[] counts() {
        return counts.clone();
    }

    /**
     * The quantile by linear interpolation between order statistics, type 7 of Hyndman and Fan (1996), Sample quantiles
     * in statistical packages, The American Statistician 50(4): position 1 + (n − 1)p.
     *
     * @param numerator p as a fraction, so that quarters and tenths carry no rounding of their own
     * @param denominator of that fraction
     * @return NaN if nothing was counted
     */
    public double quantile(int numerator, int denominator) {
        return total == 0 ? Double.NaN : (double) scaledQuantile(numerator, denominator) / denominator;
    }

    /**
     * The quantile times the denominator, which is a whole number: for comparisons that rounding must not decide.
     *
     * @throws IllegalStateException if nothing was counted
     */
    public long scaledQuantile(int numerator, int denominator) {
        if (total == 0) {
            throw new IllegalStateException("nothing was counted");
        }
        long steps = (long) (total - 1) * numerator;
        int below = Math.toIntExact(steps / denominator);
        long rest = steps % denominator;
        long low = valueAt(below);
        return low * denominator + (rest == 0 ? 0 : (valueAt(below + 1) - low) * rest);
    }

    public double median() {
        return quantile(1, 2);
    }

    /** The arithmetic mean; NaN if nothing was counted. */
    public double mean() {
        return total == 0 ? Double.NaN : (double) sum() / total;
    }

    /**
     * The standard deviation of a sample, with n − 1 in the denominator; NaN below two values. Computed from whole
     * numbers, so that equal values give exactly 0.
     */
    public double standardDeviation() {
        if (total < 2) {
            return Double.NaN;
        }
        long n = total;
        long squares = 0;
        for (int i = 0; i < counts.length; i++) {
            squares += (long) counts[i] * (i + 1) * (i + 1);
        }
        long sum = sum();
        return Math.sqrt((double) (n * squares - sum * sum) / ((double) n * (n - 1)));
    }

    private long sum() {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (long) counts[i] * (i + 1);
        }
        return sum;
    }

    /** The value at a place of the sorted list, from 0. */
    private int valueAt(int place) {
        int seen = 0;
        for (int i = 0; i < counts.length; i++) {
            seen += counts[i];
            if (place < seen) {
                return i + 1;
            }
        }
        throw new IndexOutOfBoundsException(place);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Histogram that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return Arrays.toString(counts);
    }
}
