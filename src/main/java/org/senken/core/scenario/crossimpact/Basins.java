package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.senken.core.maths.Progress;

/**
 * Where the starting points of global succession end: each driver moves at once to the state its balance speaks for most;
 * a state that ties for the best stays, else the lowest of the best is taken (Weimer-Jehle 2006).
 *
 * @param exact whether every starting point was walked
 * @param starts how many starting points were walked
 * @param fixedPoints the consistent scenarios that were reached, in lexical order
 * @param cycles the cycles that were reached, by their lexically lowest member
 */
public record Basins(boolean exact, long starts, List<Basin> fixedPoints, List<Basin> cycles) {
    /**
     * An attractor and what it attracts.
     *
     * @param lowest its member that comes first in lexical order
     * @param length how many members it has; 1 for a consistent scenario
     * @param starts how many of the starting points end in it
     */
    public record Basin(int[] lowest, int length, long starts) {}

    public Basins {
        fixedPoints = List.copyOf(fixedPoints);
        cycles = List.copyOf(cycles);
    }

    /** The share of starting points that end in an attractor. */
    public double share(Basin basin) {
        return (double) basin.starts() / starts;
    }

    /** Walks every starting point. */
    public static Basins exact(ImpactMatrix matrix, Progress progress) {
        var found = new TreeMap<int[], Basin>(Arrays::compare);
        long starts = 0;
        var start = new int[matrix.drivers()];
        do {
            starts++;
            var end = attractor(matrix, start);
            found.merge(end.lowest(), end, (a, b) -> new Basin(a.lowest(), a.length(), a.starts() + b.starts()));
        } while (advance(matrix, start));
        var fixed = new ArrayList<Basin>();
        var cycles = new ArrayList<Basin>();
        found.values().forEach(each -> (each.length() == 1 ? fixed : cycles).add(each));
        return new Basins(true, starts, fixed, cycles);
    }

    /** Whether every starting point can be walked in a time a person waits. */
    public static boolean canBeExact(ImpactMatrix matrix) {
        return matrix.combinations().bitLength() <= 20;
    }

    /** Walks some starting points, drawn evenly. */
    public static Basins sampled(ImpactMatrix matrix, int starts, long seed, Progress progress) {
        var random = new SplittableRandom(seed);
        var found = new TreeMap<int[], Basin>(Arrays::compare);
        for (int i = 0; i < starts; i++) {
            var start = new int[matrix.drivers()];
            Arrays.setAll(start, driver -> random.nextInt(matrix.states(driver)));
            var end = attractor(matrix, start);
            found.merge(end.lowest(), end, (a, b) -> new Basin(a.lowest(), a.length(), a.starts() + b.starts()));
        }
        var fixed = new ArrayList<Basin>();
        var cycles = new ArrayList<Basin>();
        found.values().forEach(each -> (each.length() == 1 ? fixed : cycles).add(each));
        return new Basins(false, starts, fixed, cycles);
    }

    private static boolean advance(ImpactMatrix matrix, int[] start) {
        for (int driver = start.length - 1; driver >= 0; driver--) {
            if (++start[driver] < matrix.states(driver)) {
                return true;
            }
            start[driver] = 0;
        }
        return false;
    }

    private static Basin attractor(ImpactMatrix matrix, int[] start) {
        var path = new ArrayList<int[]>();
        var at = start.clone();
        int back = -1;
        while (back < 0) {
            path.add(at);
            at = next(matrix, at);
            var now = at;
            back = (int)
                    path.stream().takeWhile(each -> !Arrays.equals(each, now)).count();
            back = back == path.size() ? -1 : back;
        }
        var members = path.subList(back, path.size());
        var lowest = members.stream()
                .min(Comparator.comparing(each -> each, Arrays::compare))
                .orElseThrow();
        return new Basin(lowest, members.size(), 1);
    }

    /** Where global succession leads next. */
    public static int[] next(ImpactMatrix matrix, int[] states) {
        var balance = Balance.of(matrix, states);
        var next = states.clone();
        for (int driver = 0; driver < next.length; driver++) {
            if (balance.inconsistency(driver) > 0) {
                int best = balance.bestSum(driver);
                int state = 0;
                while (balance.sum(driver, state) < best) {
                    state++;
                }
                next[driver] = state;
            }
        }
        return next;
    }
}
