package org.senken.core.scenario.crossimpact;

/**
 * Where global succession leads from one combination after the other, each reached from the one before by the few drivers
 * that change. For one thread.
 *
 * <p>So that one comparison decides ties too, each sum is kept times 128, plus 63 − l for state l, or plus 64 + l for the
 * state the driver has.
 */
final class Successors {
    private static final int FACTOR = 128;
    private static final int OWN = 64;

    private final ImpactMatrix matrix;
    private final int[] firsts;
    private final int[] weights;
    private final long[][] rows;
    private final long[] scores;

    Successors(ImpactMatrix matrix) {
        this.matrix = matrix;
        int drivers = matrix.drivers();
        firsts = new int[drivers + 1];
        weights = new int[drivers];
        rows = new long[matrix.states()][];
        scores = new long[matrix.states()];
        int weight = 1;
        for (int driver = drivers - 1; driver >= 0; driver--) {
            weights[driver] = weight;
            weight *= matrix.states(driver);
        }
        for (int driver = 0; driver <= drivers; driver++) {
            firsts[driver] = matrix.index(driver, 0);
        }
        for (int driver = 0; driver < drivers; driver++) {
            for (int state = 0; state < matrix.states(driver); state++) {
                rows[firsts[driver] + state] = row(driver, state);
            }
        }
    }

    private long[] row(int driver, int state) {
        int own = matrix.index(driver, state);
        var row = new long[scores.length];
        for (int column = 0; column < row.length; column++) {
            row[column] = (long) FACTOR * matrix.at(own, column);
        }
        row[own] += OWN + state - (OWN - 1 - state);
        return row;
    }

    /** The states of the combination with a number in lexical order. */
    static int[] states(ImpactMatrix matrix, int number) {
        var states = new int[matrix.drivers()];
        int rest = number;
        for (int driver = states.length - 1; driver >= 0; driver--) {
            states[driver] = rest % matrix.states(driver);
            rest /= matrix.states(driver);
        }
        return states;
    }

    /** Writes the number of its successor for each combination from one number up to another. */
    void fill(int[] leadsTo, int from, int to) {
        var states = states(matrix, from);
        begin(states);
        for (int number = from; number < to; number++) {
            leadsTo[number] = successor();
            advance(states);
        }
    }

    private void begin(int[] states) {
        for (int driver = 0; driver < states.length; driver++) {
            for (int state = firsts[driver]; state < firsts[driver + 1]; state++) {
                scores[state] = OWN - 1L - (state - firsts[driver]);
            }
        }
        for (int driver = 0; driver < states.length; driver++) {
            add(rows[firsts[driver] + states[driver]]);
        }
    }

    private void add(long[] row) {
        for (int column = 0; column < scores.length; column++) {
            scores[column] += row[column];
        }
    }

    private void advance(int[] states) {
        for (int driver = states.length - 1; driver >= 0; driver--) {
            int before = firsts[driver] + states[driver];
            boolean over = before + 1 == firsts[driver + 1];
            states[driver] = over ? 0 : states[driver] + 1;
            change(rows[before], rows[firsts[driver] + states[driver]]);
            if (!over) {
                return;
            }
        }
    }

    private void change(long[] before, long[] after) {
        for (int column = 0; column < scores.length; column++) {
            scores[column] += after[column] - before[column];
        }
    }

    private int successor() {
        int number = 0;
        for (int driver = 0; driver < weights.length; driver++) {
            long best = scores[firsts[driver]];
            for (int state = firsts[driver] + 1; state < firsts[driver + 1]; state++) {
                best = Math.max(best, scores[state]);
            }
            number += weights[driver] * state((int) best & FACTOR - 1);
        }
        return number;
    }

    /** The state that a score's last seven bits tell of: 63 − l, or 64 + l for the own one. */
    private static int state(int told) {
        return (told ^ (told >> 6) - 1) & OWN - 1;
    }
}
