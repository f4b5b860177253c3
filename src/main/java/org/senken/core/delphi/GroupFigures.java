package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What parts of a panel said to one question: sectors, disciplines or any other grouping. A group with few votes is not
 * shown, and neither are further groups, the smallest first, as long as subtracting the shown ones from the whole panel
 * would reveal a group as small. Keeping to this is a convention of ours.
 *
 * @param shown the groups that may be shown
 * @param suppressed groups with votes that may not be shown, in order
 */
public record GroupFigures<G extends Comparable<G>>(
        Question question, SortedMap<G, GroupStatistics> shown, List<G> suppressed) {
    /** The usual smallest number of votes a group is shown with. */
    public static final int SMALLEST = 4;

    /**
     * The widest difference between two groups.
     *
     * @param points the higher median minus the lower, above 0
     */
    public record Gap<G>(G lower, G higher, double points) {}

    public GroupFigures {
        suppressed = List.copyOf(suppressed);
    }

    /**
     * The figures of every question of a round, in order.
     *
     * @param group which group an expert belongs to
     * @param smallest the fewest votes a group is shown with
     * @throws IllegalArgumentException if the smallest is below 3
     */
    public static <G extends Comparable<G>> List<GroupFigures<G>> of(
            RoundVotes votes, Function<ExpertCode, G> group, int smallest) {
        if (smallest < GroupStatistics.FEWEST_VOTES) {
            throw new IllegalArgumentException("groups of " + smallest + " are too small to be shown");
        }
        var counted = new TreeMap<G, int[]>();
        votes.codes()
                .forEach((expert, row) -> RoundVotes.count(
                        row,
                        counted.computeIfAbsent(
                                group.apply(expert),
                                first -> new int[votes.questions().size() * VoteCode.CODES])));
        var all = new ArrayList<GroupFigures<G>>();
        for (int place = 0; place < votes.questions().size(); place++) {
            var groups = new TreeMap<G, GroupStatistics>();
            for (var entry : counted.entrySet()) {
                groups.put(entry.getKey(), GroupStatistics.ofCodes(entry.getValue(), place * VoteCode.CODES));
            }
            all.add(of(votes.questions().get(place), groups, smallest));
        }
        return all;
    }

    /** The figures of one question, with what may not be shown taken out. */
    static <G extends Comparable<G>> GroupFigures<G> of(
            Question question, SortedMap<G, GroupStatistics> groups, int smallest) {
        var shown = new TreeMap<>(groups);
        shown.values().removeIf(each -> each.n() < smallest);
        int hidden = 0;
        int votes = 0;
        for (var each : groups.values()) {
            if (each.n() > 0 && each.n() < smallest) {
                hidden++;
                votes += each.n();
            }
        }
        while (!shown.isEmpty() && hidden > 0 && (hidden == 1 || votes < smallest)) {
            var next = shown.entrySet().stream()
                    .min(Comparator.comparingInt(entry -> entry.getValue().n()))
                    .orElseThrow();
            shown.remove(next.getKey());
            hidden++;
            votes += next.getValue().n();
        }
        var suppressed = groups.entrySet().stream()
                .filter(entry -> entry.getValue().n() > 0)
                .map(Map.Entry::getKey)
                .filter(each -> !shown.containsKey(each))
                .toList();
        return new GroupFigures<>(question, shown, suppressed);
    }

    /** The largest gap between the medians of two groups that are shown; empty if there is none. */
    public Optional<Gap<G>> widestGap() {
        var byMedian = Comparator.<Map.Entry<G, GroupStatistics>>comparingDouble(
                entry -> entry.getValue().median());
        var lowest = shown.entrySet().stream().min(byMedian);
        // the first of equals, as for the lowest
        var highest = shown.entrySet().stream().min(byMedian.reversed());
        return lowest.flatMap(low -> highest.map(high -> new Gap<>(
                        low.getKey(),
                        high.getKey(),
                        high.getValue().median() - low.getValue().median())))
                .filter(gap -> gap.points() > 0);
    }
}
