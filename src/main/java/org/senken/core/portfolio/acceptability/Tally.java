package org.senken.core.portfolio.acceptability;

import java.util.Arrays;

/** Counts who came before whom, draw by draw. */
final class Tally {
    /** Alternatives whose values differ by less share their ranks: it is more than rounding and less than any judgement. */
    static final double NEARLY = 1e-12;

    final int alternatives;
    final int criteria;
    /** How often one alternative came before another, row before column. */
    final long[] before;
    /** How often each alternative took each rank; shared ranks count in part. */
    final double[] ranks;
    /** For each alternative the sum of the weights that put it first. */
    final double[] weightsWhenFirst;

    private final double[] values;
    private final int[] beaten;

    Tally(int alternatives, int criteria) {
        this.alternatives = alternatives;
        this.criteria = criteria;
        before = new long[alternatives * alternatives];
        ranks = new double[alternatives * alternatives];
        weightsWhenFirst = new double[alternatives * criteria];
        values = new double[alternatives];
        beaten = new int[alternatives];
    }

    /** Counts one draw. */
    void count(double[] worths, double[] weights) {
        for (int i = 0; i < alternatives; i++) {
            values[i] = value(worths, i, weights, 0, criteria);
        }
        if (compare() == alternatives * (alternatives - 1) / 2) {
            for (int i = 0; i < alternatives; i++) {
                ranks[i * alternatives + alternatives - 1 - beaten[i]] += 1;
                if (beaten[i] == alternatives - 1) {
                    addWeights(i, weights, 1);
                }
            }
        } else {
            shareRanks(weights);
        }
    }

    /** The value of an alternative under weights that begin at a place of an array. */
    static double value(double[] worths, int alternative, double[] weights, int from, int criteria) {
        double value = 0;
        int start = alternative * criteria;
        for (int j = 0; j < criteria; j++) {
            value += weights[from + j] * worths[start + j];
        }
        return value;
    }

    /** Compares all with all; returns how many pairs are not tied. */
    private int compare() {
        int decided = 0;
        for (int i = 0; i < alternatives; i++) {
            double value = values[i] - NEARLY;
            int start = i * alternatives;
            int won = 0;
            for (int j = 0; j < alternatives; j++) {
                // the sign of the difference, without a branch that could be guessed wrong
                int wins = (int) (Double.doubleToRawLongBits(values[j] - value) >>> 63);
                before[start + j] += wins;
                won += wins;
            }
            beaten[i] = won;
            decided += won;
        }
        return decided;
    }

    private void shareRanks(double[] weights) {
        for (int i = 0; i < alternatives; i++) {
            int above = 0;
            for (int j = 0; j < alternatives; j++) {
                above += values[j] - NEARLY > values[i] ? 1 : 0;
            }
            int tied = alternatives - above - beaten[i];
            for (int rank = above; rank < above + tied; rank++) {
                ranks[i * alternatives + rank] += 1.0 / tied;
            }
            if (above == 0) {
                addWeights(i, weights, 1.0 / tied);
            }
        }
    }

    private void addWeights(int alternative, double[] weights, double share) {
        for (int j = 0; j < criteria; j++) {
            weightsWhenFirst[alternative * criteria + j] += share * weights[j];
        }
    }

    /** Adds what another one counted. */
    void add(Tally other) {
        Arrays.setAll(before, i -> before[i] + other.before[i]);
        Arrays.setAll(ranks, i -> ranks[i] + other.ranks[i]);
        Arrays.setAll(weightsWhenFirst, i -> weightsWhenFirst[i] + other.weightsWhenFirst[i]);
    }

    /** For each alternative the mean weights that put it first, one after the other; NaN if none ever did. */
    double[] centralWeights() {
        var central = new double[weightsWhenFirst.length];
        for (int cell = 0; cell < central.length; cell++) {
            double first = ranks[cell / criteria * alternatives];
            central[cell] = first > 0 ? weightsWhenFirst[cell] / first : Double.NaN;
        }
        return central;
    }
}
