package org.senken.core.portfolio.acceptability;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Voice;

/**
 * The votes on one subject and criterion, in rising order.
 *
 * @param experts who gave a score, by number
 * @param halves what they gave, in half points above the lowest
 * @param weights how much each vote counts; empty if all count the same
 * @param rising whether high is better
 */
record VoteCell(int[] experts, int[] halves, double[] weights, boolean rising) {
    /** What rounding may add to a sum of weights. */
    private static final double SLACK = 1e-9;

    /** The cell of votes in any order. */
    static VoteCell of(int[] experts, int[] halves, double[] weights, boolean rising) {
        var order = IntStream.range(0, halves.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> halves[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        boolean equal = Arrays.stream(weights).allMatch(weight -> weight == weights[0]);
        return new VoteCell(
                IntStream.of(order).map(i -> experts[i]).toArray(),
                IntStream.of(order).map(i -> halves[i]).toArray(),
                equal
                        ? new double[0]
                        : IntStream.of(order).mapToDouble(i -> weights[i]).toArray(),
                rising);
    }

    /**
     * What the median is worth if each expert's vote counts so many times.
     *
     * @param drawn the sum of the times
     */
    double worth(int[] times, int drawn) {
        double median = weights.length == 0 ? median(times, drawn) : weightedMedian(times);
        return (rising ? median : Voice.HIGHEST - median) / Voice.HIGHEST;
    }

    private double median(int[] times, int drawn) {
        int votes = experts.length == times.length ? drawn : votes(times);
        if (votes == 0) {
            return (halves[(halves.length - 1) / 2] + halves[halves.length / 2]) / 2.0;
        }
        int lower = (votes - 1) / 2;
        int place = 0;
        int passed = times[experts[0]];
        while (passed <= lower) {
            passed += times[experts[++place]];
        }
        int low = halves[place];
        while (passed <= votes / 2) {
            passed += times[experts[++place]];
        }
        return (low + halves[place]) / 2.0;
    }

    private int votes(int[] times) {
        int votes = 0;
        for (int expert : experts) {
            votes += times[expert];
        }
        return votes;
    }

    /** The quantile of {@link org.senken.core.maths.WeightedCounts}, the weights scaled to the number of votes drawn. */
    private double weightedMedian(int[] times) {
        int votes = 0;
        double total = 0;
        for (int i = 0; i < experts.length; i++) {
            votes += times[experts[i]];
            total += times[experts[i]] * weights[i];
        }
        if (votes == 0) {
            return weightedMedian(ones());
        }
        double each = total / votes;
        int lower = (votes + 1) / 2;
        double below = (lower - SLACK) * each;
        double above = votes % 2 == 0 ? below + each : below;
        int place = 0;
        double passed = times[experts[0]] * weights[0];
        while (passed < below && place < experts.length - 1) {
            place++;
            passed += times[experts[place]] * weights[place];
        }
        int low = halves[place];
        while (passed < above && place < experts.length - 1) {
            place++;
            passed += times[experts[place]] * weights[place];
        }
        return (low + halves[place]) / 2.0;
    }

    private int[] ones() {
        var ones = new int[Arrays.stream(experts).max().orElseThrow() + 1];
        Arrays.fill(ones, 1);
        return ones;
    }
}
