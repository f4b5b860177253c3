package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Places names beside bubbles so that no two ever overlap and none leaves the plot: the cheapest free place for the most
 * crowded bubble first, then a fixed search that moves single names as long as that helps. What finds no place as a
 * name becomes a number. Candidate places around a point with costs follow Christensen, Marks and Shieber (1995), An
 * empirical study of algorithms for point-feature label placement, ACM Transactions on Graphics 14(3).
 */
final class LabelPlacement {
    private static final int ROUNDS = 8;
    private static final int EVICTION_CANDIDATES = 40;
    /** A place this dear is worth moving another label for. */
    private static final double BAD = 2.5;
    /** What it costs that a label has no place. */
    private static final double MISSING = 1000;

    private final List<List<LabelPlace>> names;
    private final List<List<LabelPlace>> numbers;
    private final @Nullable LabelPlace[] chosen;
    private final double gap;

    private LabelPlacement(LabelSites sites, int count, double gap) {
        this.gap = gap;
        names = IntStream.range(0, count).mapToObj(sites::names).toList();
        numbers = IntStream.range(0, count).mapToObj(sites::numbers).toList();
        chosen = new LabelPlace[count];
    }

    /**
     * A place for each label, in the order given; empty only where not even a number fits.
     *
     * @param plot what no label may leave
     * @param taken what no label may touch
     * @param thin lines that labels should rather not cover
     * @param gap the least room between two labels
     */
    static List<Optional<LabelPlace>> of(
            List<LabelWish> wishes, Box plot, List<Box> taken, List<Segment> thin, double gap) {
        var placement = new LabelPlacement(new LabelSites(wishes, plot, taken, thin, gap), wishes.size(), gap);
        placement.placeNames();
        placement.improve();
        placement.placeNumbers();
        placement.improve();
        return placement.result();
    }

    private List<Optional<LabelPlace>> result() {
        var result = new ArrayList<Optional<LabelPlace>>();
        for (var place : chosen) {
            result.add(Optional.ofNullable(place));
        }
        return result;
    }

    private void placeNames() {
        IntStream.range(0, chosen.length)
                .boxed()
                .sorted(Comparator.comparingInt(
                                (Integer label) -> names.get(label).size())
                        .thenComparing(label -> label))
                .forEach(label -> chosen[label] = best(label, names.get(label)));
    }

    /** Moves single labels to cheaper places until nothing changes, at most a few rounds. */
    private void improve() {
        boolean changed = true;
        for (int round = 0; changed && round < ROUNDS; round++) {
            changed = false;
            for (int label = 0; label < chosen.length; label++) {
                changed |= moved(label) || madeRoom(label);
            }
        }
    }

    private boolean moved(int label) {
        var before = chosen[label];
        if (before == null) {
            return false;
        }
        double cost = before.cost() + conflicts(label, before);
        chosen[label] = null;
        var better = best(label, before.isNumber() ? numbers.get(label) : names.get(label));
        boolean helps = better != null && better.cost() + conflicts(label, better) < cost - 1e-9;
        chosen[label] = helps ? better : before;
        return helps;
    }

    /** Gives a label without a place, or with a bad one, the place of another that can go elsewhere. */
    private boolean madeRoom(int label) {
        var before = chosen[label];
        if (before != null && (before.isNumber() || before.cost() + conflicts(label, before) < BAD)) {
            return false;
        }
        return names.get(label).stream().limit(EVICTION_CANDIDATES).anyMatch(place -> madeRoom(label, place));
    }

    private boolean madeRoom(int label, LabelPlace place) {
        var blockers = blockers(label, place);
        if (blockers.size() != 1 || isNumber(blockers.getFirst())) {
            return false;
        }
        int other = blockers.getFirst();
        var mine = chosen[label];
        var theirs = chosen[other];
        double cost = cost(label) + cost(other);
        chosen[other] = null;
        chosen[label] = place;
        chosen[other] = best(other, names.get(other));
        if (chosen[other] != null && cost(label) + cost(other) < cost - 1e-9) {
            return true;
        }
        chosen[label] = mine;
        chosen[other] = theirs;
        return false;
    }

    private double cost(int label) {
        var place = chosen[label];
        return place == null ? MISSING : place.cost() + conflicts(label, place);
    }

    private void placeNumbers() {
        for (int label = 0; label < chosen.length; label++) {
            if (chosen[label] == null) {
                placeNumber(label);
            }
        }
    }

    /** Puts a number beside its bubble; names in its way become numbers themselves. */
    private void placeNumber(int label) {
        chosen[label] = best(label, numbers.get(label));
        if (chosen[label] != null) {
            return;
        }
        for (var place : numbers.get(label)) {
            var blockers = blockers(label, place);
            if (blockers.stream().noneMatch(this::isNumber)) {
                blockers.forEach(other -> chosen[other] = null);
                chosen[label] = place;
                blockers.forEach(this::placeNumber);
                return;
            }
        }
    }

    private boolean isNumber(int label) {
        var place = chosen[label];
        return place != null && place.isNumber();
    }

    private @Nullable LabelPlace best(int label, List<LabelPlace> places) {
        LabelPlace best = null;
        double least = Double.MAX_VALUE;
        for (var place : places) {
            if (place.cost() >= least) {
                break;
            }
            double cost = place.cost() + conflicts(label, place);
            if (cost < least) {
                least = cost;
                best = place;
            }
        }
        return best;
    }

    private List<Integer> blockers(int label, LabelPlace place) {
        var room = place.box().grown(gap);
        return IntStream.range(0, chosen.length)
                .filter(other -> other != label)
                .filter(other -> {
                    var there = chosen[other];
                    return there != null && there.box().overlaps(room);
                })
                .boxed()
                .toList();
    }

    /** What a place costs beside the other labels: everything if they overlap, much if a leader runs over a name. */
    private double conflicts(int label, LabelPlace place) {
        var room = place.box().grown(gap);
        double cost = 0;
        for (int other = 0; other < chosen.length; other++) {
            var there = chosen[other];
            if (there == null || other == label) {
                continue;
            }
            if (there.box().overlaps(room)) {
                return Double.MAX_VALUE;
            }
            cost += place.tangle(there);
        }
        return cost;
    }
}
