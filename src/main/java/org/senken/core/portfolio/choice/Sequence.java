package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The order in which items are decided: those with no choice first, then by worth for money, so that leaving out a good item
 * shows early. Items that small limits or bonuses tie together stand beside each other: then what ties them is soon decided.
 */
final class Sequence {
    /** Limits on more items than this do not hold them together. */
    private static final int SMALL = 4;

    private final Program program;
    private final int items;
    private final int[] unit;
    private final double[] worthForMoney;

    Sequence(Program program) {
        this.program = program;
        items = program.items();
        unit = IntStream.range(0, items).toArray();
        worthForMoney = worthForMoney();
    }

    int[] items() {
        program.limits().forEach(limit -> tie(used(limit)));
        program.bonuses().forEach(bonus -> tie(bonus.items()));
        var fixed = fixed();
        var best = new double[items];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (int item = 0; item < items; item++) {
            best[unit[item]] = Math.max(best[unit[item]], worthForMoney[item]);
        }
        return IntStream.range(0, items)
                .boxed()
                .sorted(Comparator.comparing((Integer item) -> !fixed[item])
                        .thenComparingDouble(item -> -best[unit[item]])
                        .thenComparingInt(item -> unit[item])
                        .thenComparingDouble(item -> -worthForMoney[item]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int[] used(Limit limit) {
        return IntStream.range(0, items)
                .filter(item -> limit.coefficients()[item] != 0)
                .toArray();
    }

    private boolean[] fixed() {
        var fixed = new boolean[items];
        program.limits().stream()
                .map(this::used)
                .filter(used -> used.length == 1)
                .forEach(used -> fixed[used[0]] = true);
        return fixed;
    }

    private void tie(int[] together) {
        if (together.length < 2 || together.length > SMALL) {
            return;
        }
        int name = Arrays.stream(together).map(item -> unit[item]).min().orElseThrow();
        var old = Arrays.stream(together).map(item -> unit[item]).boxed().toList();
        for (int item = 0; item < items; item++) {
            if (old.contains(unit[item])) {
                unit[item] = name;
            }
        }
    }

    private double[] worthForMoney() {
        var shares = shares();
        double money = 0;
        for (long cost : program.costs()) {
            money += cost;
        }
        var ratio = new double[items];
        for (int item = 0; item < items; item++) {
            // an item that costs nothing is like one that costs next to nothing
            double price = money == 0 ? 1 : program.costs()[item] / money + 1e-6;
            ratio[item] = shares[item] > 0 ? shares[item] / price : shares[item];
        }
        return ratio;
    }

    /** What share of all worth an item has, on average over the directions, with its part of bonuses. */
    private double[] shares() {
        var middle = program.middle();
        int directions = program.directions();
        var shares = new double[items];
        var total = new double[directions];
        for (int d = 0; d < directions; d++) {
            for (var each : middle.low()) {
                total[d] += Math.abs(each[d]);
            }
        }
        for (int item = 0; item < items; item++) {
            shares[item] = share(middle.low()[item], total);
        }
        for (var bonus : middle.bonuses()) {
            for (int item : bonus.items()) {
                shares[item] += share(bonus.low(), total) / bonus.items().length;
            }
        }
        return shares;
    }

    private static double share(double[] worth, double[] total) {
        double share = 0;
        for (int d = 0; d < worth.length; d++) {
            share += total[d] > 0 ? worth[d] / total[d] : 0;
        }
        return share;
    }
}
