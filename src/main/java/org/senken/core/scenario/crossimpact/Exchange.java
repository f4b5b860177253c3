package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/** Picks different combinations one by one, then exchanges single ones as long as that helps. */
final class Exchange {
    private static final int MOST_ROUNDS = 20;
    private static final int LOOK_UP = 0xfff;

    private final List<int[]> open;
    private final List<int[]> fixed;
    private final Progress progress;

    Exchange(List<int[]> open, List<int[]> fixed, Progress progress) {
        this.open = open;
        this.fixed = fixed;
        this.progress = progress;
    }

    /** The places of those picked. */
    int[] pick(int wanted) {
        var picked = new int[0];
        while (picked.length < wanted) {
            int next = fixed.isEmpty() && picked.length == 0 ? farthest(new int[] {0}) : farthest(picked);
            picked = Arrays.copyOf(picked, picked.length + 1);
            picked[picked.length - 1] = next;
        }
        int round = 0;
        while (round < MOST_ROUNDS && exchange(picked)) {
            round++;
        }
        return picked;
    }

    private boolean exchange(int[] picked) {
        boolean helped = false;
        for (int out = 0; out < picked.length; out++) {
            int leaving = out;
            var others = IntStream.range(0, picked.length)
                    .filter(place -> place != leaving)
                    .map(place -> picked[place])
                    .toArray();
            int in = farthest(others);
            if (score(in, others) > score(picked[out], others)) {
                long now = spread(picked);
                int before = picked[out];
                picked[out] = in;
                boolean isBetter = spread(picked) > now;
                picked[out] = isBetter ? in : before;
                helped |= isBetter;
            }
        }
        return helped;
    }

    /** The one that is farthest from those picked and fixed: by the smallest distance, then by the sum. */
    private int farthest(int[] picked) {
        int best = -1;
        long most = -1;
        for (int place = 0; place < open.size(); place++) {
            if ((place & LOOK_UP) == 0) {
                progress.report(0);
            }
            long score = score(place, picked);
            if (score > most) {
                most = score;
                best = place;
            }
        }
        return best;
    }

    private long score(int place, int[] picked) {
        var own = open.get(place);
        int smallest = Integer.MAX_VALUE;
        int sum = 0;
        for (int each : picked) {
            int distance = each == place ? -1 : Distance.between(own, open.get(each));
            smallest = Math.min(smallest, distance);
            sum += distance;
        }
        for (var each : fixed) {
            int distance = Distance.between(own, each);
            smallest = Math.min(smallest, distance);
            sum += distance;
        }
        return smallest < 0 ? -1 : joined(smallest, sum);
    }

    /** The smallest distance and the sum of a whole pick in one number; the smallest distance goes first. */
    private long spread(int[] picked) {
        int smallest = Integer.MAX_VALUE;
        int sum = 0;
        for (int one = 0; one < picked.length; one++) {
            for (int other = 0; other < one; other++) {
                int distance = Distance.between(open.get(picked[one]), open.get(picked[other]));
                smallest = Math.min(smallest, distance);
                sum += distance;
            }
            for (var each : fixed) {
                int distance = Distance.between(open.get(picked[one]), each);
                smallest = Math.min(smallest, distance);
                sum += distance;
            }
        }
        return joined(smallest, sum);
    }

    private static long joined(int smallest, int sum) {
        return ((long) smallest << Integer.SIZE) + sum;
    }
}
