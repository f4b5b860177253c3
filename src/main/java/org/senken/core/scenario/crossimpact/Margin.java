package org.senken.core.scenario.crossimpact;

/**
 * How firmly a combination holds together.
 *
 * @param value the consistency value of Weimer-Jehle: the least, over drivers, of the sum of the driver's state less the sum
 *     of its strongest other state, in units of the matrix; negative if the combination is not consistent
 * @param others how many other drivers act on each one
 * @param unit how many units make an influence of 1
 */
public record Margin(int value, int others, int unit) {
    /** The margin of a combination; drivers with a single state have no rival and are passed over. */
    public static Margin of(ImpactMatrix matrix, int[] states) {
        var balance = Balance.of(matrix, states);
        int least = Integer.MAX_VALUE;
        for (int driver = 0; driver < matrix.drivers(); driver++) {
            for (int state = 0; state < matrix.states(driver); state++) {
                if (state != states[driver]) {
                    least = Math.min(least, balance.ownSum(driver) - balance.sum(driver, state));
                }
            }
        }
        return new Margin(least == Integer.MAX_VALUE ? 0 : least, matrix.drivers() - 1, matrix.unit());
    }

    /** The consistency value as an influence. */
    public double influence() {
        return (double) value / unit;
    }

    /**
     * The error that every judgement may have at once without any other state getting ahead, as an influence: value / 2(n −
     * 1), since in the worst case each of the n − 1 influences on the own state is too high and each on the rival too low. Our
     * own derivation; own blocks are taken as sure. 0 where the combination is not consistent or there is one driver only.
     */
    public double withstands() {
        return value <= 0 || others == 0 ? 0 : influence() / (2.0 * others);
    }
}
