package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A choice as numbers: what each item is worth in each direction, what it costs, and what must be kept to. A direction is one
 * extreme point of the weights in one scenario: whoever is at least as good in all directions is so for all weights.
 *
 * @param costs whole numbers in any unit, none negative
 * @param low the least worth of each item in each direction, [item][direction]
 * @param high the largest worth
 * @param bonuses what items gain from one another, in each direction
 */
public record Program(long[] costs, double[][] low, double[][] high, List<Bonus> bonuses, List<Limit> limits) {
    /** Differences below this share of all worth together are none: sums of doubles err by less than a hundredth of it. */
    private static final double RELATIVE_EPSILON = 1e-11;

    public Program {
        bonuses = List.copyOf(bonuses);
        limits = List.copyOf(limits);
    }

    public int items() {
        return costs.length;
    }

    public int directions() {
        return low.length == 0 ? 0 : low[0].length;
    }

    /** Differences of worth up to this are none. */
    public double epsilon() {
        double all = 0;
        for (int item = 0; item < items(); item++) {
            all += largest(low[item], high[item]);
        }
        for (var bonus : bonuses) {
            all += largest(bonus.low(), bonus.high());
        }
        return all * RELATIVE_EPSILON;
    }

    private static double largest(double[] low, double[] high) {
        double largest = 0;
        for (int i = 0; i < low.length; i++) {
            largest = Math.max(largest, Math.max(Math.abs(low[i]), Math.abs(high[i])));
        }
        return largest;
    }

    /** Whether every worth is a number and not a range. */
    boolean isExact() {
        return IntStream.range(0, items()).allMatch(item -> Arrays.equals(low[item], high[item]))
                && bonuses.stream().allMatch(bonus -> Arrays.equals(bonus.low(), bonus.high()));
    }

    /** The same with every range replaced by its middle. */
    Program middle() {
        var mid = IntStream.range(0, items())
                .mapToObj(item -> middle(low[item], high[item]))
                .toArray(double[][]::new);
        var middles = bonuses.stream()
                .map(bonus -> {
                    var worth = middle(bonus.low(), bonus.high());
                    return new Bonus(bonus.items(), worth, worth);
                })
                .toList();
        return new Program(costs, mid, mid, middles, limits);
    }

    static double[] middle(double[] low, double[] high) {
        var middle = new double[low.length];
        for (int i = 0; i < middle.length; i++) {
            middle[i] = (low[i] + high[i]) / 2;
        }
        return middle;
    }

    /** The same with the directions mixed into one by their shares. */
    Program mixed(double[] shares) {
        var worth = IntStream.range(0, items())
                .mapToObj(item -> new double[] {mixed(shares, low[item], high[item])})
                .toArray(double[][]::new);
        var mixedBonuses = bonuses.stream()
                .map(bonus -> {
                    var gain = new double[] {mixed(shares, bonus.low(), bonus.high())};
                    return new Bonus(bonus.items(), gain, gain);
                })
                .toList();
        return new Program(costs, worth, worth, mixedBonuses, limits);
    }

    private static double mixed(double[] shares, double[] low, double[] high) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i] * (low[i] + high[i]) / 2;
        }
        return sum;
    }

    Program withLimits(List<Limit> changed) {
        return new Program(costs, low, high, bonuses, changed);
    }

    /** What a portfolio is worth in each direction, with ranges at their middles. */
    double[] worth(int[] picked) {
        var in = in(picked);
        var worth = new double[directions()];
        for (int item : picked) {
            add(worth, low[item], high[item]);
        }
        for (var bonus : bonuses) {
            if (bonus.isIn(in)) {
                add(worth, bonus.low(), bonus.high());
            }
        }
        return worth;
    }

    private static void add(double[] worth, double[] low, double[] high) {
        for (int d = 0; d < worth.length; d++) {
            worth[d] += (low[d] + high[d]) / 2;
        }
    }

    boolean[] in(int[] picked) {
        var in = new boolean[items()];
        for (int item : picked) {
            in[item] = true;
        }
        return in;
    }

    /** Whether a portfolio keeps to all limits. */
    boolean allows(int[] picked) {
        return limits.stream().allMatch(limit -> limit.holds(picked));
    }

    Pick pick(int[] picked) {
        return new Pick(
                picked, IntStream.of(picked).mapToLong(item -> costs[item]).sum());
    }
}
