package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.senken.core.scenario.crossimpact.Basins.Basin;

/** Walks starting points one after the other and remembers where earlier ones came past. For one thread. */
final class KnownWays {
    private static final int MOST_KNOWN = 1 << 18;
    private static final int LONGEST_WAY = 1 << 15;

    private final Succession succession;
    private final Packing packing;
    private final Watch watch;
    private final Map<long[], Basin> ends = new TreeMap<>(Arrays::compare);

    KnownWays(ImpactMatrix matrix, Watch watch) {
        this.succession = new Succession(matrix);
        this.packing = Packing.of(matrix);
        this.watch = watch;
    }

    /** The attractor that a combination ends in, with one starting point. */
    Basin end(int[] start) {
        List<long[]> way = new ArrayList<>();
        Map<long[], Integer> places = new TreeMap<>(Arrays::compare);
        var at = start.clone();
        var next = new int[at.length];
        Basin end = null;
        while (end == null) {
            var packed = packing.pack(at);
            end = known(packed, way, places, at);
            way.add(packed);
            succession.step(at, next);
            System.arraycopy(next, 0, at, 0, at.length);
        }
        if (ends.size() + way.size() <= MOST_KNOWN) {
            for (var each : way) {
                ends.put(each, end);
            }
        }
        return end;
    }

    private @Nullable Basin known(long[] packed, List<long[]> way, Map<long[], Integer> places, int[] at) {
        var end = ends.get(packed);
        if (end != null) {
            return end;
        }
        var back = places.putIfAbsent(packed, way.size());
        if (back != null) {
            var members = way.subList(back, way.size());
            var lowest = members.stream().min(Arrays::compare).orElseThrow();
            return new Basin(packing.unpack(lowest, 0), members.size(), 1);
        }
        return way.size() < LONGEST_WAY ? null : succession.attractor(at, watch);
    }
}
