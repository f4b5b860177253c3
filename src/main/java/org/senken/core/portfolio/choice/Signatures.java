package org.senken.core.portfolio.choice;

import java.util.Arrays;

/**
 * A word for every label that tells at a glance that one cannot be as good as another: each figure has thresholds, and
 * whoever is at least as good passes all thresholds that the other passes. One AND replaces a comparison of all figures.
 */
final class Signatures {
    private static final int SAMPLE = 512;

    /** What a label passes, and what whoever is as good must pass. */
    final long[] passed;

    final long[] needed;

    private Signatures(int size) {
        passed = new long[size];
        needed = new long[size];
    }

    /** A figure of a label: the higher the better. */
    interface Figure {
        double of(int label);
    }

    /**
     * @param tolerances up to which differences of a figure are none
     */
    static Signatures of(int size, Figure[] figures, double[] tolerances) {
        var made = new Signatures(size);
        int count = Math.min(figures.length, Long.SIZE);
        int bit = 0;
        for (int f = 0; f < count; f++) {
            int bits = (Long.SIZE - bit) / (count - f);
            for (double threshold : thresholds(size, figures[f], bits)) {
                made.mark(figures[f], threshold, tolerances[f], 1L << bit++);
            }
        }
        return made;
    }

    private void mark(Figure figure, double threshold, double tolerance, long bit) {
        for (int i = 0; i < passed.length; i++) {
            double value = figure.of(i);
            if (value + tolerance >= threshold) {
                passed[i] |= bit;
            }
            if (value - tolerance >= threshold) {
                needed[i] |= bit;
            }
        }
    }

    private static double[] thresholds(int size, Figure figure, int count) {
        int sample = Math.min(size, SAMPLE);
        var values = new double[sample];
        for (int i = 0; i < sample; i++) {
            values[i] = figure.of((int) ((long) i * size / sample));
        }
        Arrays.sort(values);
        var thresholds = new double[count];
        for (int i = 0; i < count; i++) {
            thresholds[i] = sample == 0 ? 0 : values[(int) ((long) (i + 1) * sample / (count + 1))];
        }
        return thresholds;
    }
}
