package org.senken.core.portfolio.choice;

/**
 * What items gain from one another when all of them are in.
 *
 * @param items their places
 * @param low the least gain on each criterion or in each direction; may be negative
 * @param high the largest gain
 */
public record Bonus(int[] items, double[] low, double[] high) {
    /** Whether a portfolio has all its items. */
    boolean isIn(boolean[] picked) {
        for (int item : items) {
            if (!picked[item]) {
                return false;
            }
        }
        return true;
    }
}
