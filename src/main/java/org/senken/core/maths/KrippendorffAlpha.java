package org.senken.core.maths;

import java.util.List;

/**
 * Krippendorff's alpha for ordered values: K. Krippendorff (2011), Computing Krippendorff's alpha-reliability. Who gave a
 * value makes no difference, so the counts of each unit are enough, and missing values need no treatment.
 */
public final class KrippendorffAlpha {
    private final int values;
    private final double[][] coincidences;
    private final double[] totals;
    private double all;

    private KrippendorffAlpha(int values) {
        this.values = values;
        coincidences = new double[values + 1][values + 1];
        totals = new double[values + 1];
    }

    /**
     * 1 for full agreement, 0 for that of chance, negative below.
     *
     * @param units the values each unit was given; units with fewer than two drop out
     * @param highest the highest value, from 1
     * @return NaN if no unit has two values or all values are the same
     */
    public static double ordinal(List<Histogram> units, int highest) {
        var alpha = new KrippendorffAlpha(highest);
        units.stream().filter(unit -> unit.total() >= 2).forEach(alpha::add);
        return alpha.ordinal();
    }

    private void add(Histogram unit) {
        double others = unit.total() - 1.0;
        for (int c = 1; c <= values; c++) {
            for (int k = 1; k <= values; k++) {
                long pairs = (long) unit.count(c) * (unit.count(k) - (c == k ? 1 : 0));
                coincidences[c][k] += pairs / others;
            }
            totals[c] += unit.count(c);
        }
        all += unit.total();
    }

    private double ordinal() {
        double observed = 0;
        double expected = 0;
        for (int c = 1; c <= values; c++) {
            for (int k = c + 1; k <= values; k++) {
                double distance = distance(c, k);
                observed += coincidences[c][k] * distance * distance;
                expected += totals[c] * totals[k] * distance * distance;
            }
        }
        return expected == 0 ? Double.NaN : 1 - (all - 1) * observed / expected;
    }

    /** How many values lie between two values, each end counting half. */
    private double distance(int c, int k) {
        double between = 0;
        for (int g = c; g <= k; g++) {
            between += totals[g];
        }
        return between - (totals[c] + totals[k]) / 2;
    }
}
