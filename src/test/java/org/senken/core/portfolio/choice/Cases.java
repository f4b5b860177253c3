package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small random programs with every kind of limit. */
final class Cases {
    private final Random random;
    private final int items;
    private final int directions;
    private final List<Limit> limits = new ArrayList<>();

    Cases(long seed) {
        random = new Random(seed);
        items = 3 + random.nextInt(8);
        directions = 1 + random.nextInt(4);
    }

    Program program() {
        var costs = random.longs(items, 0, 20).toArray();
        boolean ranges = random.nextInt(3) == 0;
        var low = new double[items][];
        var high = new double[items][];
        for (int item = 0; item < items; item++) {
            low[item] = worth(random.nextInt(4) == 0 ? -5 : 0, 12);
            high[item] = low[item].clone();
            for (int d = 0; d < directions && ranges; d++) {
                high[item][d] += random.nextInt(4);
            }
        }
        addLimits(costs);
        return new Program(costs, low, high, bonuses(ranges), limits);
    }

    private double[] worth(int least, int most) {
        return random.ints(directions, least, most)
                .mapToDouble(each -> each / 2.0)
                .toArray();
    }

    private List<Bonus> bonuses(boolean ranges) {
        return Stream.generate(() -> {
                    var low = worth(-6, 8);
                    var high = low.clone();
                    high[0] += ranges ? 1.5 : 0;
                    return new Bonus(some(2, 3), low, high);
                })
                .limit(random.nextInt(3))
                .toList();
    }

    private int[] some(int least, int most) {
        var all = new ArrayList<>(IntStream.range(0, items).boxed().toList());
        Collections.shuffle(all, random);
        int count = Math.min(items, least + random.nextInt(most - least + 1));
        return all.subList(0, count).stream().mapToInt(Integer::intValue).toArray();
    }

    private void addLimits(long[] costs) {
        if (random.nextInt(8) > 0) {
            limits.add(
                    Limit.budget(costs, random.nextLong(1 + Arrays.stream(costs).sum())));
        }
        if (random.nextInt(4) == 0) {
            limits.add(Limit.mustHave(0, items, random.nextInt(items)));
        }
        if (random.nextInt(4) == 0) {
            limits.add(Limit.excluded(0, items, random.nextInt(items)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            var pair = some(2, 2);
            limits.add(Limit.requires(i, items, pair[0], pair[1]));
        }
        if (random.nextInt(2) == 0) {
            limits.add(Limit.exclusive(0, items, some(2, 3)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            int min = random.nextInt(3);
            limits.add(Limit.group(i, items, some(2, 6), min, min + random.nextInt(3)));
        }
        if (random.nextInt(3) == 0) {
            limits.add(Limit.mostItems(items, random.nextInt(items + 1)));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            long min = random.nextInt(3) == 0 ? Limit.NONE_BELOW : random.nextInt(-10, 10);
            long max = random.nextInt(3) == 0 ? Limit.NONE_ABOVE : random.nextInt(5, 25);
            limits.add(
                    new Limit(Limit.Kind.LINEAR, i, random.longs(items, -5, 10).toArray(), min, max));
        }
        if (random.nextInt(4) == 0) {
            limits.add(new Limit(
                    Limit.Kind.YEAR, 0, random.longs(items, 0, 10).toArray(), Limit.NONE_BELOW, random.nextInt(30)));
        }
    }
}
