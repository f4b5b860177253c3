package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A cross-impact matrix in whole numbers. Rows act, columns are acted on; both run over all states, driver by driver. A
 * driver's own block counts where it is filled. An empty cell is 0 here: whoever needs to know what is empty asks the
 * judgements.
 *
 * <p>Values are multiples of 1/unit, so that medians and means of several judges stay exact: a stored 3 with unit 2 is an
 * influence of 1.5.
 */
public final class ImpactMatrix {
    /** The most states a driver can have. */
    public static final int MOST_STATES = 63;

    /** Values are so small that the sums of all drivers stay below this. */
    private static final int MOST_SUM = 1 << 30;

    private final int[] first;
    private final int[][] cells;
    private final int unit;

    private ImpactMatrix(int[] first, int[][] cells, int unit) {
        this.first = first;
        this.cells = cells;
        this.unit = unit;
    }

    /**
     * A matrix.
     *
     * @param states how many states each driver has, from 1 to {@link #MOST_STATES} each
     * @param cells one row per state, one value per state, in units
     * @param unit how many units make an influence of 1, at least 1
     * @throws IllegalArgumentException if the cells do not fit the states, or are so large that sums of them would not be
     *     exact: more than 5 million for 200 drivers
     */
    public static ImpactMatrix of(int[] states, int[][] cells, int unit) {
        int total = Arrays.stream(states).sum();
        if (unit < 1
                || Arrays.stream(states).anyMatch(count -> count < 1 || count > MOST_STATES)
                || cells.length != total) {
            throw new IllegalArgumentException("not a matrix over " + total + " states");
        }
        var first = new int[states.length + 1];
        for (int driver = 0; driver < states.length; driver++) {
            first[driver + 1] = first[driver] + states[driver];
        }
        var own = new int[total][];
        for (int row = 0; row < total; row++) {
            if (cells[row].length != total) {
                throw new IllegalArgumentException("row " + row + " has " + cells[row].length + " cells");
            }
            own[row] = cells[row].clone();
            if (Arrays.stream(own[row]).anyMatch(value -> Math.abs((long) value) * states.length >= MOST_SUM)) {
                throw new IllegalArgumentException("row " + row + " has too large a value");
            }
        }
        return new ImpactMatrix(first, own, unit);
    }

    /** How many drivers there are. */
    public int drivers() {
        return first.length - 1;
    }

    /** How many states a driver has. */
    public int states(int driver) {
        return first[driver + 1] - first[driver];
    }

    /** How many states all drivers have together. */
    public int states() {
        return first[drivers()];
    }

    /** The row and column of a driver's state among all states. */
    public int index(int driver, int state) {
        return first[driver] + state;
    }

    /** How many units make an influence of 1. */
    public int unit() {
        return unit;
    }

    /** What a driver's state does to another driver's state, in units. */
    public int at(int driver, int state, int onDriver, int onState) {
        return cells[first[driver] + state][first[onDriver] + onState];
    }

    /** What one state does to another, both by their index among all states, in units. */
    public int at(int row, int column) {
        return cells[row][column];
    }

    /** Whether nothing a driver may be does anything to another driver, or to itself. */
    public boolean isZero(int driver, int onDriver) {
        for (int row = first[driver]; row < first[driver + 1]; row++) {
            for (int column = first[onDriver]; column < first[onDriver + 1]; column++) {
                if (cells[row][column] != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Adds the influences of one state, by its index among all states, to the sums of all states. */
    void addTo(int[] sums, int row) {
        var influences = cells[row];
        for (int column = 0; column < sums.length; column++) {
            sums[column] += influences[column];
        }
    }

    /** How many combinations of states there are. */
    public BigInteger combinations() {
        var product = BigInteger.ONE;
        for (int driver = 0; driver < drivers(); driver++) {
            product = product.multiply(BigInteger.valueOf(states(driver)));
        }
        return product;
    }
}
