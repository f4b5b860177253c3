package org.senken.core.portfolio.choice;

import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/**
 * Which partial portfolios fall because another one is better whatever is added to both: it leaves at least as much of every
 * limit and is nowhere worse. What both have, or will both have, cancels out, so ranges of worth count only where two
 * portfolios differ (Liesiö, Mild and Salo 2007).
 */
final class Dominance {
    private static final int BLOCK = 1024;
    private static final int SAMPLE = 256;
    /** Comparing all with all is in vain if less than this share falls, */
    private static final double IN_VAIN = 0.03;
    /** or, among many, if fewer fall than one in so many for each that there is: comparing grows with the square. */
    private static final double MANY = 1e6;

    private final Layout layout;
    private final Labels labels;
    private final int decided;
    private final Ties ties;
    private final Signatures signatures;
    /** The places of the live rows that are compared. */
    private final int[] rows;

    /**
     * @param labels in falling order of worth
     */
    Dominance(Layout layout, Labels labels, int decided, Ties ties) {
        this.layout = layout;
        this.labels = labels;
        this.decided = decided;
        this.ties = ties;
        var live = layout.live[decided];
        rows = IntStream.range(0, labels.rows)
                .filter(r -> !layout.budgetCounts || live[r] != layout.budget)
                .toArray();
        int directions = labels.directions;
        var figures = new Signatures.Figure[directions + rows.length];
        var tolerances = new double[figures.length];
        for (int d = 0; d < directions; d++) {
            int direction = d;
            figures[d] = i -> labels.worth[i * directions + direction];
            tolerances[d] = layout.epsilon[d];
        }
        for (int r = 0; r < rows.length; r++) {
            int row = rows[r];
            figures[directions + r] = i -> -labels.acts[i * labels.rows + row];
        }
        signatures = Signatures.of(labels.size, figures, tolerances);
    }

    /** The labels that stay, in their order; nothing if time ran out. */
    Optional<Labels> undominated(Effort effort, Progress progress) {
        if (isSwept()) {
            progress.report((double) decided / layout.items);
            return Optional.of(new Sweep(layout, labels, rows, ties).undominated());
        }
        var kept = new int[labels.size];
        int count = 0;
        var passed = new long[labels.size];
        var falls = new boolean[BLOCK];
        for (int start = 0; start < labels.size; start += BLOCK) {
            progress.report((double) decided / layout.items);
            if (effort.outOfTime().getAsBoolean()) {
                return Optional.empty();
            }
            int end = Math.min(labels.size, start + BLOCK);
            int first = start;
            int before = count;
            var block = IntStream.range(start, end);
            // with little to compare with, the others would wait longer than work
            (before < BLOCK ? block : block.parallel())
                    .forEach(label -> falls[label - first] = falls(label, kept, passed, 0, before));
            for (int label = start; label < end; label++) {
                if (!falls[label - start] && !falls(label, kept, passed, before, count)) {
                    kept[count] = label;
                    passed[count++] = signatures.passed[label];
                }
            }
        }
        return Optional.of(count == labels.size ? labels : labels.only(kept, count));
    }

    /** Whether hardly anything would fall, as far as a sample tells. */
    boolean isInVain() {
        if (isSwept()) {
            return false;
        }
        var all = IntStream.range(0, labels.size).toArray();
        long falling = IntStream.range(0, SAMPLE)
                .parallel()
                .map(i -> (int) ((i + 1L) * labels.size / SAMPLE) - 1)
                .filter(label -> falls(label, all, signatures.passed, 0, label))
                .count();
        return falling < SAMPLE * Math.max(IN_VAIN, labels.size / MANY);
    }

    private boolean isSwept() {
        return labels.directions == 2 && rows.length <= 1 && !needsLosses();
    }

    private boolean falls(int label, int[] kept, long[] passed, int from, int to) {
        long needed = signatures.needed[label];
        for (int i = from; i < to; i++) {
            if ((needed & ~passed[i]) == 0 && dominates(kept[i], label)) {
                return true;
            }
        }
        return false;
    }

    private boolean dominates(int better, int worse) {
        for (int r : rows) {
            if (labels.acts[better * labels.rows + r] > labels.acts[worse * labels.rows + r]) {
                return false;
            }
        }
        var losses = needsLosses() ? losses(better, worse) : null;
        boolean strict = ties == Ties.ONE;
        for (int d = 0; d < labels.directions; d++) {
            double gain = labels.worth[better * labels.directions + d]
                    - labels.worth[worse * labels.directions + d]
                    - (losses == null ? 0 : losses[d]);
            if (gain < -layout.epsilon[d]) {
                return false;
            }
            strict |= gain > layout.epsilon[d];
        }
        return strict;
    }

    private boolean needsLosses() {
        return !layout.exact || layout.bonuses.count > 0;
    }

    /** What the better one may lose at worst against the difference of the middles. */
    private double[] losses(int better, int worse) {
        var losses = new double[labels.directions];
        int one = better * labels.words;
        int two = worse * labels.words;
        if (!layout.exact) {
            for (int w = 0; w < labels.words; w++) {
                for (long rest = labels.sets[one + w] ^ labels.sets[two + w]; rest != 0; rest &= rest - 1) {
                    add(losses, layout.half[w * Long.SIZE + Long.numberOfTrailingZeros(rest)]);
                }
            }
        }
        for (int b = 0; b < layout.bonuses.count; b++) {
            boolean ofOne = layout.bonuses.isAlive(b, decided, labels.sets, one);
            if (ofOne != layout.bonuses.isAlive(b, decided, labels.sets, two)) {
                addBonus(losses, b, ofOne);
            }
        }
        return losses;
    }

    private void addBonus(double[] losses, int bonus, boolean ofBetter) {
        var mid = layout.bonuses.mid[bonus];
        var half = layout.bonuses.half[bonus];
        if (layout.bonuses.last[bonus] < decided) {
            add(losses, half);
            return;
        }
        for (int d = 0; d < losses.length; d++) {
            // still open: the other may win it, or this one may have to bear it
            losses[d] += ofBetter ? Math.max(0, half[d] - mid[d]) : Math.max(0, mid[d] + half[d]);
        }
    }

    private static void add(double[] losses, double[] half) {
        for (int d = 0; d < losses.length; d++) {
            losses[d] += half[d];
        }
    }
}
