package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import java.util.List;
import org.senken.core.maths.Progress;

/**
 * Branch and bound for the most different pick. A branch is left as soon as its smallest distance, or its sum together with
 * the most that the members still to come can add, cannot surpass the best pick so far.
 */
final class PickSearch {
    private static final long MOST_STEPS = 1_000_000;
    private static final int LOOK_UP = 0xffff;

    private final int[][] distances;
    private final int[] nearestFixed;
    private final int[] sumFixed;
    private final int wanted;
    private final int farthest;
    private final Progress progress;
    private int[] best = new int[0];
    private int bestSmallest;
    private int bestSum;
    private long steps;

    PickSearch(List<int[]> open, List<int[]> fixed, int wanted, Progress progress) {
        this.wanted = wanted;
        this.progress = progress;
        int n = open.size();
        distances = new int[n][n];
        nearestFixed = new int[n];
        sumFixed = new int[n];
        for (int one = 0; one < n; one++) {
            nearestFixed[one] = Integer.MAX_VALUE;
            for (var each : fixed) {
                int distance = Distance.between(open.get(one), each);
                nearestFixed[one] = Math.min(nearestFixed[one], distance);
                sumFixed[one] += distance;
            }
            for (int other = 0; other < n; other++) {
                distances[one][other] = Distance.between(open.get(one), open.get(other));
            }
        }
        farthest = Arrays.stream(distances).flatMapToInt(Arrays::stream).max().orElse(0);
    }

    /** The best pick; the one given if none is better. */
    int[] from(int[] given) {
        best = given.clone();
        bestSmallest = Integer.MAX_VALUE;
        for (int one = 0; one < given.length; one++) {
            bestSmallest = Math.min(bestSmallest, nearestFixed[given[one]]);
            bestSum += sumFixed[given[one]];
            for (int other = 0; other < one; other++) {
                bestSmallest = Math.min(bestSmallest, distances[given[one]][given[other]]);
                bestSum += distances[given[one]][given[other]];
            }
        }
        extend(new int[0], Integer.MAX_VALUE, 0, nearestFixed, sumFixed);
        return best;
    }

    /** Whether every pick was tried or ruled out. */
    boolean isExact() {
        return steps < MOST_STEPS;
    }

    /**
     * @param nearest how far each candidate is from the members so far, at least
     * @param sums and in sum
     */
    private void extend(int[] picked, int smallest, int sum, int[] nearest, int[] sums) {
        if (picked.length == wanted) {
            if (smallest > bestSmallest || (smallest == bestSmallest && sum > bestSum)) {
                best = picked;
                bestSmallest = smallest;
                bestSum = sum;
            }
            return;
        }
        int first = picked.length == 0 ? 0 : picked[picked.length - 1] + 1;
        for (int next = first; next < nearest.length && isExact(); next++) {
            if (isHopeful(wanted - picked.length, next, Math.min(smallest, nearest[next]), sum, nearest, sums)) {
                var longer = Arrays.copyOf(picked, picked.length + 1);
                longer[picked.length] = next;
                step(longer, Math.min(smallest, nearest[next]), sum + sums[next], nearest, sums);
            }
        }
    }

    private void step(int[] picked, int smallest, int sum, int[] nearest, int[] sums) {
        if ((steps++ & LOOK_UP) == 0) {
            progress.report(0);
        }
        var row = distances[picked[picked.length - 1]];
        var nearer = new int[row.length];
        var more = new int[row.length];
        for (int other = picked[picked.length - 1] + 1; other < row.length; other++) {
            nearer[other] = Math.min(nearest[other], row[other]);
            more[other] = sums[other] + row[other];
        }
        extend(picked, smallest, sum, nearer, more);
    }

    /** Whether a branch that takes one candidate now, and others after it, may still surpass the best. */
    private boolean isHopeful(int missing, int next, int smallest, int sum, int[] nearest, int[] sums) {
        if (smallest < bestSmallest) {
            return false;
        }
        var gains = new int[missing - 1];
        int candidates = 0;
        for (int other = next + 1; other < nearest.length; other++) {
            if (Math.min(nearest[other], distances[next][other]) >= bestSmallest) {
                candidates++;
                keepLargest(gains, sums[other] + distances[next][other]);
            }
        }
        if (candidates < missing - 1) {
            return false;
        }
        int pairs = (missing - 1) * (missing - 2) / 2;
        int most = sum + sums[next] + Arrays.stream(gains).sum() + pairs * farthest;
        return smallest > bestSmallest || most > bestSum;
    }

    /** Puts a value among the largest so far, which stand in rising order. */
    private static void keepLargest(int[] largest, int value) {
        if (largest.length > 0 && value > largest[0]) {
            int place = 0;
            while (place + 1 < largest.length && largest[place + 1] < value) {
                largest[place] = largest[place + 1];
                place++;
            }
            largest[place] = value;
        }
    }
}
