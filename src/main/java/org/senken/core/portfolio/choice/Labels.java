package org.senken.core.portfolio.choice;

/** Partial portfolios, in flat arrays: which positions are in, what they are worth and cost, and the sums of the live rows. */
final class Labels {
    final int size;
    final int words;
    final int directions;
    final int rows;
    final long[] sets;
    final double[] worth;
    final long[] acts;
    final long[] costs;

    Labels(int size, int words, int directions, int rows) {
        this.size = size;
        this.words = words;
        this.directions = directions;
        this.rows = rows;
        sets = new long[size * words];
        worth = new double[size * directions];
        acts = new long[size * rows];
        costs = new long[size];
    }

    /** Copies the labels with the given numbers. */
    Labels only(int[] numbers, int count) {
        var kept = new Labels(count, words, directions, rows);
        for (int i = 0; i < count; i++) {
            System.arraycopy(sets, numbers[i] * words, kept.sets, i * words, words);
            System.arraycopy(worth, numbers[i] * directions, kept.worth, i * directions, directions);
            System.arraycopy(acts, numbers[i] * rows, kept.acts, i * rows, rows);
            kept.costs[i] = costs[numbers[i]];
        }
        return kept;
    }

    boolean has(int label, int position) {
        return (sets[label * words + (position >> 6)] >>> position & 1) != 0;
    }
}
