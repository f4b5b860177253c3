package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;
import java.util.Optional;

/**
 * A matrix of which every row of every block adds up to 0: from each cell the mean of its row within the block is taken.
 * That shifts all sums of a driver alike, so that consistent scenarios and their inconsistencies stay the same (Weimer-Jehle
 * 2009, first invariance); total impacts change. Cells nobody judged count as 0 here as they do in the search.
 */
public final class Standardised {
    private static final BigInteger MOST = BigInteger.valueOf(Integer.MAX_VALUE / 4);

    private Standardised() {}

    /** The standardised matrix; its unit is finer where a mean is no whole number. Empty if it would be too fine to hold. */
    public static Optional<ImpactMatrix> of(ImpactMatrix matrix) {
        var finer = finer(matrix);
        var largest = BigInteger.valueOf(matrix.unit());
        for (int row = 0; row < matrix.states(); row++) {
            for (int column = 0; column < matrix.states(); column++) {
                largest = largest.max(BigInteger.valueOf(2L * Math.abs((long) matrix.at(row, column))));
            }
        }
        var highestSum = largest.multiply(finer).multiply(BigInteger.valueOf(matrix.drivers()));
        return highestSum.compareTo(MOST) > 0 ? Optional.empty() : Optional.of(shifted(matrix, finer.intValueExact()));
    }

    /** The smallest number of parts of a unit in which the mean of every row of every block is whole. */
    private static BigInteger finer(ImpactMatrix matrix) {
        var finer = BigInteger.ONE;
        for (int row = 0; row < matrix.states(); row++) {
            for (int driver = 0; driver < matrix.drivers(); driver++) {
                int states = matrix.states(driver);
                var needed = BigInteger.valueOf(states / gcd(states, sum(matrix, row, driver)));
                finer = finer.multiply(needed).divide(finer.gcd(needed));
            }
        }
        return finer;
    }

    private static int gcd(int a, int b) {
        return BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).intValueExact();
    }

    private static int sum(ImpactMatrix matrix, int row, int driver) {
        int sum = 0;
        for (int state = 0; state < matrix.states(driver); state++) {
            sum += matrix.at(row, matrix.index(driver, state));
        }
        return sum;
    }

    private static ImpactMatrix shifted(ImpactMatrix matrix, int finer) {
        var states = new int[matrix.drivers()];
        var cells = new int[matrix.states()][matrix.states()];
        for (int driver = 0; driver < states.length; driver++) {
            states[driver] = matrix.states(driver);
            for (int row = 0; row < cells.length; row++) {
                int mean = Math.toIntExact((long) sum(matrix, row, driver) * finer / states[driver]);
                for (int state = 0; state < states[driver]; state++) {
                    int column = matrix.index(driver, state);
                    cells[row][column] = matrix.at(row, column) * finer - mean;
                }
            }
        }
        return ImpactMatrix.of(states, cells, matrix.unit() * finer);
    }
}
