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

    private static final int MOST_PARTS = 120;

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

    /** All worth there is in each direction, without its sign. */
    double[] scale() {
        var scale = new double[directions()];
        for (int item = 0; item < items(); item++) {
            addSize(scale, low[item], high[item]);
        }
        bonuses.forEach(bonus -> addSize(scale, bonus.low(), bonus.high()));
        return scale;
    }

    private static void addSize(double[] scale, double[] low, double[] high) {
        for (int d = 0; d < scale.length; d++) {
            scale[d] += Math.max(Math.abs(low[d]), Math.abs(high[d]));
        }
    }

    /** Differences of worth up to this are none, in each direction; less than the step in which worth comes. */
    public double[] epsilon() {
        var epsilon = scale();
        for (int d = 0; d < epsilon.length; d++) {
            double step = step(d);
            double usual = epsilon[d] * RELATIVE_EPSILON;
            epsilon[d] = step > 0 ? Math.min(usual, step / 4) : usual;
        }
        return epsilon;
    }

    /** What all worth in a direction is a whole multiple of; 0 if nothing of that kind is seen. */
    double step(int direction) {
        for (int parts = 1; parts <= MOST_PARTS; parts++) {
            if (isWhole(direction, parts)) {
                return 1.0 / parts;
            }
        }
        return 0;
    }

    private boolean isWhole(int d, int parts) {
        for (int item = 0; item < items(); item++) {
            if (!isWhole((low[item][d] + high[item][d]) / 2 * parts)) {
                return false;
            }
        }
        return bonuses.stream().allMatch(bonus -> isWhole((bonus.low()[d] + bonus.high()[d]) / 2 * parts));
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) <= 1e-13 * Math.max(1, Math.abs(number));
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

    /** The same with cost as a further direction, the less the better, in the largest whole unit of all costs. */
    Program withCost() {
        long unit = Math.max(1, Arrays.stream(costs).reduce(0, Program::divisor));
        var changed = IntStream.range(0, items())
                .mapToObj(item -> {
                    var worth = Arrays.copyOf(middle(low[item], high[item]), directions() + 1);
                    worth[directions()] = -(double) Math.floorDiv(costs[item], unit);
                    return worth;
                })
                .toArray(double[][]::new);
        var gains = bonuses.stream()
                .map(bonus -> {
                    var gain = Arrays.copyOf(middle(bonus.low(), bonus.high()), directions() + 1);
                    return new Bonus(bonus.items(), gain, gain);
                })
                .toList();
        return new Program(costs, changed, changed, gains, limits);
    }

    private static long divisor(long one, long other) {
        return other == 0 ? one : divisor(other, one % other);
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
