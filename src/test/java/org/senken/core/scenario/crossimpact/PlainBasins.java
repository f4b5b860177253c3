package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.senken.core.scenario.crossimpact.Basins.Basin;

/** Every starting point walked by itself: slow and plainly right, for comparison. */
final class PlainBasins {
    private PlainBasins() {}

    static Basins exact(ImpactMatrix matrix) {
        var found = new TreeMap<int[], Basin>(Arrays::compare);
        var start = new int[matrix.drivers()];
        int starts = 0;
        do {
            starts++;
            var end = attractor(matrix, start);
            found.merge(end.lowest(), end, (a, b) -> new Basin(a.lowest(), a.length(), a.starts() + b.starts()));
        } while (advance(matrix, start));
        return Basins.of(true, starts, 0, List.copyOf(found.values()));
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
        var way = new ArrayList<int[]>();
        var at = start.clone();
        while (placeOf(at, way) == way.size()) {
            way.add(at);
            at = next(matrix, at);
        }
        var members = way.subList(placeOf(at, way), way.size());
        return new Basin(members.stream().min(Arrays::compare).orElseThrow(), members.size(), 1);
    }

    private static int placeOf(int[] states, List<int[]> way) {
        return (int)
                way.stream().takeWhile(each -> !Arrays.equals(each, states)).count();
    }

    static int[] next(ImpactMatrix matrix, int[] states) {
        var balance = Balance.of(matrix, states);
        var next = states.clone();
        for (int driver = 0; driver < next.length; driver++) {
            if (balance.inconsistency(driver) > 0) {
                int state = 0;
                while (balance.sum(driver, state) < balance.bestSum(driver)) {
                    state++;
                }
                next[driver] = state;
            }
        }
        return next;
    }
}
