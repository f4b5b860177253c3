package org.senken.core.portfolio.choice;

import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Dominance where two directions and at most one row are all that counts: labels are passed from the one that uses least of
 * the row to the one that uses most, along a staircase of what has been seen (Kung, Luccio and Preparata 1975).
 */
final class Sweep {
    private final Labels labels;
    private final int[] rows;
    private final Ties ties;
    private final double[] epsilon;
    /** For rising worth in the first direction the most of the second that has been seen from there on. */
    private final TreeMap<Double, Double> stairs = new TreeMap<>();

    Sweep(Layout layout, Labels labels, int[] rows, Ties ties) {
        this.labels = labels;
        this.rows = rows;
        this.ties = ties;
        epsilon = layout.epsilon;
    }

    /** The labels that stay, in their order. */
    Labels undominated() {
        var uses = new double[labels.size];
        for (int i = 0; i < uses.length && rows.length > 0; i++) {
            uses[i] = -labels.acts[i * labels.rows + rows[0]];
        }
        // labels are in falling order of worth: so are those that use the same
        var order = Falling.order(uses, new long[labels.size]);
        var stays = new boolean[labels.size];
        int count = 0;
        for (int label : order) {
            double first = labels.worth[label * 2];
            double second = labels.worth[label * 2 + 1];
            if (!isBettered(first, second)) {
                stays[label] = true;
                count++;
                add(first, second);
            }
        }
        if (count == labels.size) {
            return labels;
        }
        var kept = IntStream.range(0, labels.size).filter(i -> stays[i]).toArray();
        return labels.only(kept, kept.length);
    }

    private boolean isBettered(double first, double second) {
        var asGood = stairs.ceilingEntry(first - epsilon[0]);
        if (asGood == null || asGood.getValue() < second - epsilon[1]) {
            return false;
        }
        if (ties == Ties.ONE || asGood.getValue() > second + epsilon[1]) {
            return true;
        }
        var better = stairs.higherEntry(first + epsilon[0]);
        return better != null && better.getValue() >= second - epsilon[1];
    }

    private void add(double first, double second) {
        var above = stairs.ceilingEntry(first);
        if (above != null && above.getValue() >= second) {
            return;
        }
        stairs.put(first, second);
        for (var below = stairs.lowerEntry(first);
                below != null && below.getValue() <= second;
                below = stairs.lowerEntry(first)) {
            stairs.remove(below.getKey());
        }
    }
}
