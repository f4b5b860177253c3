package org.senken.core.scenario.crossimpact;

/**
 * The impact balance of one combination of states: how strongly its states together speak for each state of each driver
 * (Weimer-Jehle 2006). All figures are in the units of the matrix.
 */
public final class Balance {
    private final ImpactMatrix matrix;
    private final int[] states;
    private final int[] sums;

    private Balance(ImpactMatrix matrix, int[] states, int[] sums) {
        this.matrix = matrix;
        this.states = states;
        this.sums = sums;
    }

    /**
     * The balance of a combination.
     *
     * @param states the state of each driver, from 0, in the order of the drivers
     */
    public static Balance of(ImpactMatrix matrix, int[] states) {
        var sums = new int[matrix.states()];
        for (int driver = 0; driver < matrix.drivers(); driver++) {
            matrix.addTo(sums, matrix.index(driver, states[driver]));
        }
        return new Balance(matrix, states.clone(), sums);
    }

    /** The sum of all influences on a state. */
    public int sum(int driver, int state) {
        return sums[matrix.index(driver, state)];
    }

    /** The sum of all influences on the state a driver has. */
    public int ownSum(int driver) {
        return sum(driver, states[driver]);
    }

    /** The highest sum of any state of a driver. */
    public int bestSum(int driver) {
        int best = sum(driver, 0);
        for (int state = 1; state < matrix.states(driver); state++) {
            best = Math.max(best, sum(driver, state));
        }
        return best;
    }

    /** By how much the best state of a driver surpasses the one it has; 0 if it has a best one, ties included. */
    public int inconsistency(int driver) {
        return bestSum(driver) - ownSum(driver);
    }

    /** The largest inconsistency of any driver; 0 means the combination is consistent. */
    public int inconsistency() {
        int worst = 0;
        for (int driver = 0; driver < matrix.drivers(); driver++) {
            worst = Math.max(worst, inconsistency(driver));
        }
        return worst;
    }

    /**
     * By how much the states of the combination surpass the best other ones where they do so least; below 0 if the
     * combination is not consistent, 0 if no driver has another state. ScenarioWizard calls it the consistency value.
     */
    public int margin() {
        int margin = Integer.MAX_VALUE;
        for (int driver = 0; driver < matrix.drivers(); driver++) {
            for (int state = 0; state < matrix.states(driver); state++) {
                if (state != states[driver]) {
                    margin = Math.min(margin, ownSum(driver) - sum(driver, state));
                }
            }
        }
        return margin == Integer.MAX_VALUE ? 0 : margin;
    }

    /** The sum of the influences on all states of the combination. */
    public long totalImpact() {
        long total = 0;
        for (int driver = 0; driver < matrix.drivers(); driver++) {
            total += ownSum(driver);
        }
        return total;
    }
}
