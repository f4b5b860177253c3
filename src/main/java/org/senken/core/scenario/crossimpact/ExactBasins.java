package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Basins.Basin;

/**
 * Walks every starting point. Combinations are numbered in lexical order; one array holds where each leads, and then the
 * lowest member of the attractor it ends in.
 */
final class ExactBasins {
    /** How many combinations one part of the work has. */
    private static final int PART = 1 << 16;

    /** How many attractors are counted at once. */
    private static final int COUNTERS = 1 << 24;

    private static final int FIRST_ROOM = 1024;
    private static final int ON_THE_WAY = Integer.MIN_VALUE;

    private final ImpactMatrix matrix;
    private final Watch watch;
    private final int[] leadsTo;
    private int[] way = new int[FIRST_ROOM];

    private ExactBasins(ImpactMatrix matrix, Watch watch) {
        this.matrix = matrix;
        this.watch = watch;
        this.leadsTo = new int[matrix.combinations().intValueExact()];
    }

    static Basins of(ImpactMatrix matrix, Progress progress, int workers) {
        progress.report(0);
        var basins = new ExactBasins(matrix, new Watch(progress, () -> false));
        int parts = (basins.leadsTo.length + PART - 1) / PART;
        basins.watch.expect(2 * parts);
        Workers.run(workers, parts, basins.watch, () -> {
            var successors = new Successors(matrix);
            return part -> successors.fill(basins.leadsTo, part * PART, basins.end(part));
        });
        for (int part = 0; part < parts && basins.watch.goesOn(); part++) {
            basins.follow(part * PART, basins.end(part));
            basins.watch.partDone();
        }
        basins.watch.cameToAnEnd();
        var counted = basins.count();
        basins.watch.cameToAnEnd();
        return counted;
    }

    private int end(int part) {
        return Math.min(leadsTo.length, (part + 1) * PART);
    }

    /** Finds the attractors of a range of combinations; what is found is written as its complement, below 0. */
    private void follow(int from, int to) {
        for (int start = from; start < to; start++) {
            int at = start;
            int steps = 0;
            while (leadsTo[at] >= 0) {
                if (steps == way.length) {
                    way = Arrays.copyOf(way, 2 * steps);
                }
                way[steps++] = at;
                int next = leadsTo[at];
                leadsTo[at] = ON_THE_WAY;
                at = next;
            }
            int end = leadsTo[at] == ON_THE_WAY ? ~lowestSince(at, steps) : leadsTo[at];
            while (steps > 0) {
                leadsTo[way[--steps]] = end;
            }
        }
    }

    /** The lowest combination on the way since it came past one for the first time. */
    private int lowestSince(int first, int steps) {
        int lowest = first;
        for (int step = steps - 1; way[step] != first; step--) {
            lowest = Math.min(lowest, way[step]);
        }
        return lowest;
    }

    private Basins count() {
        List<Basin> found = new ArrayList<>();
        long listed = 0;
        var succession = new Succession(matrix);
        for (int from = 0; from < leadsTo.length && found.size() < Wanted.MOST_LISTED; from += COUNTERS) {
            var counts = counts(from);
            for (int i = 0; i < counts.length && found.size() < Wanted.MOST_LISTED; i++) {
                if (counts[i] > 0) {
                    var attractor = succession.attractor(Successors.states(matrix, from + i), watch);
                    found.add(new Basin(attractor.lowest(), attractor.length(), counts[i]));
                    listed += counts[i];
                }
            }
        }
        return Basins.of(true, leadsTo.length, leadsTo.length - listed, found);
    }

    /** How many combinations end in each attractor, from one on. */
    private int[] counts(int from) {
        var counts = new int[Math.min(COUNTERS, leadsTo.length - from)];
        for (int end : leadsTo) {
            int place = ~end - from;
            if (place >= 0 && place < counts.length) {
                counts[place]++;
            }
        }
        return counts;
    }
}
