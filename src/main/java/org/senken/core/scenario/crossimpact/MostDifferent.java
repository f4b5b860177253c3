package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/**
 * A few combinations that are as different as can be: first the smallest distance of any two is made as large as possible,
 * then the sum of all distances. Distances between members that were fixed beforehand count for neither. That the smallest
 * distance goes first is our own rule.
 *
 * @param members the fixed ones as given, then those picked, in lexical order
 * @param exact whether no other pick can be better; if not, it was improved until no exchange of one member helps
 * @param smallest the smallest distance of any two members; 0 for fewer than two
 * @param sum the sum of the distances of all pairs of members
 */
public record MostDifferent(List<int[]> members, boolean exact, int smallest, long sum) {
    /** The most combinations among which the best pick is proven. */
    public static final int MOST_EXACT = 200;

    public MostDifferent {
        members = List.copyOf(members);
    }

    /**
     * Picks a set.
     *
     * @param candidates combinations of the same drivers; those that are fixed already are passed over
     * @param fixed members that stay
     * @param size how many members there are to be, the fixed ones included; fewer if there are not so many candidates
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public static MostDifferent of(List<int[]> candidates, List<int[]> fixed, int size, Progress progress) {
        var open = candidates.stream()
                .filter(each -> fixed.stream().noneMatch(other -> Arrays.equals(each, other)))
                .sorted(Arrays::compare)
                .toList();
        int wanted = Math.clamp((long) size - fixed.size(), 0, open.size());
        if (wanted == open.size() || wanted == 0) {
            return picked(fixed, open.subList(0, wanted), true);
        }
        var greedy = new Exchange(open, fixed, progress).pick(wanted);
        if (open.size() > MOST_EXACT) {
            return picked(fixed, at(open, greedy), false);
        }
        var search = new PickSearch(open, fixed, wanted, progress);
        var best = search.from(greedy);
        return picked(fixed, at(open, best), search.isExact());
    }

    private static List<int[]> at(List<int[]> open, int[] places) {
        return Arrays.stream(places).sorted().mapToObj(open::get).toList();
    }

    private static MostDifferent picked(List<int[]> fixed, List<int[]> picked, boolean exact) {
        var members = new ArrayList<>(fixed);
        members.addAll(picked);
        var distances = IntStream.range(0, members.size())
                .flatMap(one -> IntStream.range(one + 1, members.size())
                        .map(other -> Distance.between(members.get(one), members.get(other))))
                .summaryStatistics();
        int smallest = distances.getCount() == 0 ? 0 : distances.getMin();
        return new MostDifferent(members, exact, smallest, distances.getSum());
    }
}
