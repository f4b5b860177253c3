package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Large cases of the size people have, from a seed. */
final class LargeCases {
    private LargeCases() {}

    /** Two criteria and a budget of half the costs: the classical two-objective knapsack with uncorrelated figures. */
    static Program twoCriteria(int items, long seed) {
        var random = new Random(seed);
        var costs = random.longs(items, 1, 101).toArray();
        var worth = worth(random, items, 2, 1, 101);
        return new Program(
                costs,
                worth,
                worth,
                List.of(),
                List.of(Limit.budget(costs, Arrays.stream(costs).sum() / 2)));
    }

    static double[][] worth(Random random, int items, int directions, int least, int most) {
        return IntStream.range(0, items)
                .mapToObj(item ->
                        random.ints(directions, least, most).asDoubleStream().toArray())
                .toArray(double[][]::new);
    }

    /** Six criteria, weights between 0.1 and 0.3 each, a budget, and further linear limits on items. */
    static Program sixCriteria(int items, long seed) {
        var random = new Random(seed);
        var costs = random.longs(items, 5, 60).toArray();
        var scores = worth(random, items, 6, 0, 6);
        var vertices = vertices();
        var worth = new double[items][vertices.size()];
        for (int item = 0; item < items; item++) {
            for (int v = 0; v < vertices.size(); v++) {
                worth[item][v] = Rest.dot(vertices.get(v), scores[item]);
            }
        }
        var limits = new ArrayList<Limit>();
        limits.add(Limit.budget(costs, Arrays.stream(costs).sum() / 3));
        limits.add(new Limit(Limit.Kind.LINEAR, 0, random.longs(items, 0, 10).toArray(), Limit.NONE_BELOW, 2L * items));
        limits.add(new Limit(Limit.Kind.LINEAR, 1, random.longs(items, 0, 4).toArray(), items / 2, Limit.NONE_ABOVE));
        limits.add(Limit.mostItems(items, items / 3));
        return new Program(costs, worth, worth, List.of(), limits);
    }

    /** Extreme points of the weights: criteria in falling order, each at least 0.08. */
    private static List<double[]> vertices() {
        var vertices = new ArrayList<double[]>();
        double free = 1 - 6 * 0.08;
        for (int k = 1; k <= 6; k++) {
            var vertex = new double[6];
            for (int c = 0; c < 6; c++) {
                vertex[c] = 0.08 + (c < k ? free / k : 0);
            }
            vertices.add(vertex);
        }
        return vertices;
    }

    /** Items with a budget, groups, requirements, exclusions and bonuses; worth in one direction. */
    static Program withEverything(int items, int directions, long seed) {
        var random = new Random(seed);
        var costs = random.longs(items, 100, 10_000).toArray();
        var worth = IntStream.range(0, items)
                .mapToObj(item -> random.doubles(directions, 1, 9).toArray())
                .toArray(double[][]::new);
        var limits = new ArrayList<Limit>();
        limits.add(Limit.budget(costs, Arrays.stream(costs).sum() / 3));
        for (int group = 0; group < 5; group++) {
            int first = group;
            limits.add(Limit.group(
                    group,
                    items,
                    IntStream.range(0, items).filter(item -> item % 5 == first).toArray(),
                    1,
                    items / 10));
        }
        for (int i = 0; i < 6; i++) {
            limits.add(Limit.requires(i, items, 2 * i, 2 * i + 13));
            limits.add(Limit.exclusive(i, items, 3 * i + 1, 3 * i + 2));
        }
        limits.add(Limit.mustHave(0, items, items - 1));
        limits.add(Limit.mostItems(items, items / 3));
        var gain = random.doubles(directions, 1, 3).toArray();
        return new Program(costs, worth, worth, List.of(new Bonus(new int[] {4, 9, 14}, gain, gain)), limits);
    }
}
