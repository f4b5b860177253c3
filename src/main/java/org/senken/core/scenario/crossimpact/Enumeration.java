package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.senken.core.maths.Progress;

/**
 * The search for consistent scenarios: branch and bound over the drivers, its top split into parts that workers share.
 * Neither the number of workers nor their pace changes what is found.
 */
final class Enumeration {
    private static final int PARTS = 400;
    private static final int MOST_SPLITS = 24;

    private final ImpactMatrix matrix;
    private final int maxInconsistency;
    private final Rules rules;
    private final Plan plan;
    private final @Nullable Gains gains;
    private final Packing packing;
    private final Listing listing;
    private final Watch watch;

    private Enumeration(ImpactMatrix matrix, Wanted wanted, Progress progress, boolean tables) {
        this.matrix = matrix;
        maxInconsistency = wanted.maxInconsistency();
        rules = Rules.of(matrix, wanted.restriction());
        var influence = Influence.of(matrix, rules.domains(), maxInconsistency);
        plan = Plan.of(matrix, rules, influence);
        gains = tables ? Gains.of(matrix, rules.domains(), influence, maxInconsistency) : null;
        packing = Packing.of(matrix);
        listing = new Listing(packing, wanted.limit());
        watch = new Watch(progress, wanted.outOfTime());
    }

    static Enumeration of(ImpactMatrix matrix, Wanted wanted, Progress progress) {
        return new Enumeration(matrix, wanted, progress, true);
    }

    /** The same without large tables, as it is done for matrices that would need too much memory. */
    static Enumeration lean(ImpactMatrix matrix, Wanted wanted, Progress progress) {
        return new Enumeration(matrix, wanted, progress, false);
    }

    /** Searches with so many workers. */
    ConsistentScenarios run(int workers) {
        Queue<Found> all = new ConcurrentLinkedQueue<>();
        var parts = split(walk(all));
        watch.expect(parts.size());
        Workers.run(workers, parts.size(), watch, () -> {
            var walk = walk(all);
            return part -> walk.through(parts.get(part));
        });
        boolean exact = watch.cameToAnEnd();
        var count = all.stream().map(Found::count).reduce(BigInteger.ZERO, BigInteger::add);
        return new ConsistentScenarios(count, exact, listing.inOrder());
    }

    private Walk walk(Queue<Found> all) {
        var found = new Found(packing, listing, plan.free());
        all.add(found);
        return new Walk(bounds(), plan, found, watch);
    }

    private Bounds bounds() {
        return gains == null
                ? new IntervalBounds(matrix, rules, maxInconsistency)
                : new PackedBounds(matrix, rules, gains);
    }

    private List<long[]> split(Walk walk) {
        var parts = List.of(rules.domains());
        for (int depth = 0; depth < MOST_SPLITS && parts.size() < PARTS && watch.goesOn(); depth++) {
            parts = parts.stream()
                    .flatMap(part -> watch.goesOn() ? walk.split(part).stream() : Stream.of(part))
                    .toList();
        }
        return parts;
    }
}
