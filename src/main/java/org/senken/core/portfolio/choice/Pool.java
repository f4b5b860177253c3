package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whole portfolios none of which is better than another: a partial one that cannot get past one of them is cut. */
final class Pool implements Cut {
    /** How many members are tried thoroughly where worth has ranges. */
    private static final int TRIED = 4;

    private final Layout layout;
    private final Ties ties;
    private final double[][] directions;
    private final @Nullable Corners corners;
    private final List<Member> members = new ArrayList<>();
    private List<Member> sorted = List.of();
    private long[] passed = {};
    private double[][] thresholds = {};

    /** A whole portfolio, with its worth at the middles of ranges. */
    record Member(long[] set, double[] worth, double sum, long cost) {}

    /**
     * @param ties whether portfolios as good as members are wanted too
     * @param known whole portfolios to begin with
     */
    Pool(Layout layout, Ties ties, List<Pick> known) {
        this.layout = layout;
        this.ties = ties;
        var neighbours = new Neighbours(layout, this);
        known.forEach(neighbours::offer);
        var single = Rest.each(layout.directions);
        if (layout.directions == 2 && layout.exact) {
            corners = new Corners(layout, worths());
            directions =
                    Stream.concat(Stream.of(single), Stream.of(corners.mixes())).toArray(double[][]::new);
        } else {
            corners = null;
            directions = single;
        }
    }

    private List<double[]> worths() {
        return members.stream().map(Member::worth).toList();
    }

    @Override
    public double[][] directions() {
        return directions;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    @Override
    public void offer(long[] set, double[] worth, long cost) {
        if (members.stream().anyMatch(each -> isAsGood(each.worth, worth))) {
            return;
        }
        members.removeIf(each -> isAsGood(worth, each.worth));
        members.add(new Member(set, worth, Arrays.stream(worth).sum(), cost));
    }

    private boolean isAsGood(double[] one, double[] other) {
        for (int d = 0; d < one.length; d++) {
            if (one[d] < other[d] - layout.epsilon[d]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void settle() {
        if (corners != null) {
            corners.settle(worths(), ties);
            return;
        }
        sorted = members.stream()
                .sorted(Comparator.comparingDouble((Member each) -> -each.sum))
                .toList();
        int figures = Math.min(layout.directions, Long.SIZE);
        thresholds = new double[figures][Long.SIZE / figures];
        passed = new long[sorted.size()];
        for (int d = 0; d < figures; d++) {
            int direction = d;
            var values = sorted.stream()
                    .mapToDouble(each -> each.worth[direction])
                    .sorted()
                    .toArray();
            for (int b = 0; b < thresholds[d].length && values.length > 0; b++) {
                thresholds[d][b] = values[(b + 1) * values.length / (thresholds[d].length + 1)];
            }
        }
        for (int m = 0; m < passed.length; m++) {
            passed[m] = word(sorted.get(m).worth, 1);
        }
    }

    /** The thresholds passed, if worth may be off by so many times what is taken for no difference. */
    private long word(double[] worth, int tolerance) {
        long word = 0;
        int bit = 0;
        for (int d = 0; d < thresholds.length; d++) {
            for (double threshold : thresholds[d]) {
                word |= worth[d] + tolerance * layout.epsilon[d] >= threshold ? 1L << bit : 0;
                bit++;
            }
        }
        return word;
    }

    @Override
    public boolean isHopeless(Reach reach) {
        if (corners != null) {
            return !corners.areReached(reach);
        }
        var most = new double[layout.directions];
        Arrays.setAll(most, reach::most);
        long needed = word(most, -1);
        int tried = 0;
        for (int m = 0; m < passed.length && tried < TRIED; m++) {
            var member = sorted.get(m);
            if ((needed & ~passed[m]) != 0 || !isAsGood(member.worth, most)) {
                continue;
            }
            if (layout.exact ? ties == Ties.ONE || isBetter(member.worth, most) : isBeaten(member, reach)) {
                return true;
            }
            tried += layout.exact ? 0 : 1;
        }
        return false;
    }

    private boolean isBeaten(Member member, Reach reach) {
        return new Adversary(layout, reach, member.set).isBeaten();
    }

    private boolean isBetter(double[] one, double[] other) {
        boolean strict = false;
        for (int d = 0; d < one.length; d++) {
            double gain = one[d] - other[d];
            if (gain < -layout.epsilon[d]) {
                return false;
            }
            strict |= gain > layout.epsilon[d];
        }
        return strict;
    }
}
