package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Whole portfolios none of which is better than another: a partial one that cannot get past one of them is cut. */
final class Pool implements Cut {
    /** How many members are tried thoroughly where worth has ranges. */
    private static final int TRIED = 4;

    private final Layout layout;
    private final double[][] directions;
    private final List<Member> members = new ArrayList<>();
    private List<Member> sorted = List.of();
    private long[] passed = {};
    private double[][] thresholds = {};

    /** A whole portfolio, with its worth at the middles of ranges. */
    record Member(long[] set, double[] worth, double sum, long cost) {}

    Pool(Layout layout) {
        this.layout = layout;
        directions = Rest.each(layout.directions);
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
            if (one[d] < other[d] - layout.epsilon) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void settle() {
        sorted = members.stream()
                .sorted(Comparator.comparing((Member each) -> -each.sum))
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
            passed[m] = word(sorted.get(m).worth, layout.epsilon);
        }
    }

    private long word(double[] worth, double tolerance) {
        long word = 0;
        int bit = 0;
        for (int d = 0; d < thresholds.length; d++) {
            for (double threshold : thresholds[d]) {
                word |= worth[d] + tolerance >= threshold ? 1L << bit : 0;
                bit++;
            }
        }
        return word;
    }

    @Override
    public boolean isHopeless(Labels labels, int label, double[] most, Rest rest, int decided) {
        long needed = word(most, -layout.epsilon);
        int tried = 0;
        for (int m = 0; m < passed.length && tried < TRIED; m++) {
            if ((needed & ~passed[m]) == 0) {
                var member = sorted.get(m);
                if (layout.exact) {
                    if (isBetter(member.worth, most)) {
                        return true;
                    }
                } else if (isAsGood(member.worth, most)) {
                    tried++;
                    if (new Adversary(layout, labels, label, member.set, rest, decided).isBeaten()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isBetter(double[] one, double[] other) {
        boolean strict = false;
        for (int d = 0; d < one.length; d++) {
            double gain = one[d] - other[d];
            if (gain < -layout.epsilon) {
                return false;
            }
            strict |= gain > layout.epsilon;
        }
        return strict;
    }
}
