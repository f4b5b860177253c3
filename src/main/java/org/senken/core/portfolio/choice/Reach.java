package org.senken.core.portfolio.choice;

import java.util.Arrays;

/** How much a partial portfolio and all that grows out of it can be worth, reckoned when asked for. One thread's own. */
final class Reach {
    private final double[][] directions;
    private final double[] most;
    private final Labels labels;
    private final Rest rest;
    private final int decided;
    private int label;

    /**
     * @param rest moved to the stage of the labels
     */
    Reach(double[][] directions, Labels labels, Rest rest, int decided) {
        this.directions = directions;
        this.labels = labels;
        this.rest = rest;
        this.decided = decided;
        most = new double[directions.length];
    }

    /** Looks at a label. */
    void moveTo(int changed) {
        label = changed;
        Arrays.fill(most, Double.NaN);
    }

    /** The most that can be reached in one of the cut's directions. */
    double most(int direction) {
        if (Double.isNaN(most[direction])) {
            double worth = 0;
            int start = label * labels.directions;
            var shares = directions[direction];
            for (int d = 0; d < shares.length; d++) {
                worth += shares[d] * labels.worth[start + d];
            }
            most[direction] = worth + rest.most(direction, labels.acts, label * labels.rows);
        }
        return most[direction];
    }

    Labels labels() {
        return labels;
    }

    int label() {
        return label;
    }

    Rest rest() {
        return rest;
    }

    int decided() {
        return decided;
    }
}
