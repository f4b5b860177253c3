package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The twin: every subset of the items is looked at, by the definitions alone. */
final class Subsets {
    private static final double EPSILON = 1e-7;

    private final Program program;
    private final List<Pick> allowed = new ArrayList<>();

    Subsets(Program program) {
        this.program = program;
        for (int mask = 0; mask < 1 << program.items(); mask++) {
            int chosen = mask;
            var items = IntStream.range(0, program.items())
                    .filter(item -> (chosen >> item & 1) != 0)
                    .toArray();
            if (program.limits().stream().allMatch(limit -> keeps(limit, items))) {
                allowed.add(program.pick(items));
            }
        }
        allowed.sort(null);
    }

    private static boolean keeps(Limit limit, int[] items) {
        long sum = IntStream.of(items)
                .mapToLong(item -> limit.coefficients()[item])
                .sum();
        return limit.min() <= sum && sum <= limit.max();
    }

    List<Pick> allowed() {
        return allowed;
    }

    /** The least by which one portfolio may lead another in a direction. */
    private double lead(Pick one, Pick other, int d) {
        double lead = 0;
        for (int item = 0; item < program.items(); item++) {
            if (one.has(item) && !other.has(item)) {
                lead += program.low()[item][d];
            } else if (other.has(item) && !one.has(item)) {
                lead -= program.high()[item][d];
            }
        }
        for (var bonus : program.bonuses()) {
            boolean ofOne = IntStream.of(bonus.items()).allMatch(one::has);
            boolean ofOther = IntStream.of(bonus.items()).allMatch(other::has);
            if (ofOne && !ofOther) {
                lead += bonus.low()[d];
            } else if (ofOther && !ofOne) {
                lead -= bonus.high()[d];
            }
        }
        return lead;
    }

    private boolean dominates(Pick one, Pick other) {
        boolean strict = false;
        for (int d = 0; d < program.directions(); d++) {
            double lead = lead(one, other, d);
            if (lead < -EPSILON) {
                return false;
            }
            strict |= lead > EPSILON;
        }
        return strict;
    }

    List<Pick> nonDominated() {
        return allowed.stream()
                .filter(pick -> allowed.stream().noneMatch(other -> dominates(other, pick)))
                .toList();
    }

    double[] worth(Pick pick) {
        var worth = new double[program.directions()];
        for (int d = 0; d < worth.length; d++) {
            for (int item : pick.items()) {
                worth[d] += (program.low()[item][d] + program.high()[item][d]) / 2;
            }
            for (var bonus : program.bonuses()) {
                if (IntStream.of(bonus.items()).allMatch(pick::has)) {
                    worth[d] += (bonus.low()[d] + bonus.high()[d]) / 2;
                }
            }
        }
        return worth;
    }

    /** Cost and worth of the first direction: all pairs that nothing betters, as text. */
    List<String> frontier() {
        var best = new TreeMap<Long, Double>();
        allowed.forEach(pick -> best.merge(pick.cost(), worth(pick)[0], Math::max));
        var steps = new ArrayList<String>();
        double highest = Double.NEGATIVE_INFINITY;
        for (var step : best.entrySet()) {
            if (step.getValue() > highest + EPSILON) {
                highest = step.getValue();
                steps.add(step(step.getKey(), highest));
            }
        }
        return steps;
    }

    static String step(long cost, double worth) {
        return cost + " " + Math.round(worth * 1e5);
    }

    /** How many combinations of cost and worth in all directions nothing betters. */
    long front() {
        var points =
                allowed.stream().map(pick -> new Front.Step(pick, worth(pick))).toList();
        return points.stream()
                .filter(one -> points.stream().noneMatch(better -> betters(better, one)))
                .map(one -> one.pick().cost() + " "
                        + IntStream.range(0, one.worth().length)
                                .mapToObj(d -> String.valueOf(Math.round(one.worth()[d] * 1e5)))
                                .toList())
                .distinct()
                .count();
    }

    private static boolean betters(Front.Step one, Front.Step other) {
        boolean strict = one.pick().cost() < other.pick().cost();
        for (int d = 0; d < one.worth().length; d++) {
            if (one.worth()[d] < other.worth()[d] - EPSILON) {
                return false;
            }
            strict |= one.worth()[d] > other.worth()[d] + EPSILON;
        }
        return strict && one.pick().cost() <= other.pick().cost();
    }

    double leastRegret() {
        var best = new double[program.directions()];
        Arrays.fill(best, Double.NEGATIVE_INFINITY);
        for (var pick : allowed) {
            var worth = worth(pick);
            for (int d = 0; d < best.length; d++) {
                best[d] = Math.max(best[d], worth[d]);
            }
        }
        return allowed.stream()
                .mapToDouble(pick -> MinimaxRegret.regret(best, worth(pick)))
                .min()
                .orElse(Double.NaN);
    }
}
