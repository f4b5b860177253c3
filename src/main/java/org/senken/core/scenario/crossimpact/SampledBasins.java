package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Basins.Basin;

/**
 * Walks starting points drawn by chance. They are drawn in parts of a fixed size with a seed each, so that any number of
 * workers draws the same.
 */
final class SampledBasins {
    private static final int PART = 1024;

    private final ImpactMatrix matrix;
    private final Watch watch;
    private final Map<int[], Basin> found = new TreeMap<>(Arrays::compare);

    private SampledBasins(ImpactMatrix matrix, Watch watch) {
        this.matrix = matrix;
        this.watch = watch;
    }

    static Basins of(ImpactMatrix matrix, int starts, long seed, Progress progress, int workers) {
        if (starts < 1) {
            throw new IllegalArgumentException("a sample has at least one starting point");
        }
        var sample = new SampledBasins(matrix, new Watch(progress, () -> false));
        int parts = (starts + PART - 1) / PART;
        var seeds = new SplittableRandom(seed).longs(parts).toArray();
        sample.watch.expect(parts);
        Workers.run(workers, parts, sample.watch, () -> {
            var ways = new KnownWays(matrix, sample.watch);
            return part -> sample.walk(ways, new SplittableRandom(seeds[part]), Math.min(PART, starts - part * PART));
        });
        sample.watch.cameToAnEnd();
        return sample.basins(starts);
    }

    private void walk(KnownWays ways, SplittableRandom random, int starts) {
        List<Basin> ends = new ArrayList<>();
        var start = new int[matrix.drivers()];
        for (int i = 0; i < starts && watch.goesOn(); i++) {
            Arrays.setAll(start, driver -> random.nextInt(matrix.states(driver)));
            ends.add(ways.end(start));
        }
        add(ends);
    }

    private synchronized void add(List<Basin> ends) {
        for (var end : ends) {
            found.merge(
                    end.lowest(),
                    end,
                    (one, other) -> new Basin(one.lowest(), one.length(), one.starts() + other.starts()));
        }
    }

    private Basins basins(int starts) {
        var kept = found.values().stream().limit(Wanted.MOST_LISTED).toList();
        long listed = kept.stream().mapToLong(Basin::starts).sum();
        return Basins.of(false, starts, starts - listed, kept);
    }
}
