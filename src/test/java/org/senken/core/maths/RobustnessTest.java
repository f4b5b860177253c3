package org.senken.core.maths;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RobustnessTest {
    private static final double EXACT = 1e-12;

    /** Two alternatives over three scenarios: the test table of RAPID (C. McPhail, MIT licence), with its results. */
    private static final double[][] TWO = {{0.99, 1.0, 0.5}, {0.69, 0.6, 0.6}};

    /** The example of regret in Wikipedia: stocks, bonds and the money market, when rates rise, stand or fall. */
    private static final double[][] INVESTMENT = {{-4, 4, 12}, {-2, 3, 8}, {3, 2, 1}};

    private static double[][] negative(double[][] table) {
        return Arrays.stream(table)
                .map(row -> Arrays.stream(row).map(value -> -value).toArray())
                .toArray(double[][]::new);
    }

    private static void gives(double[] expected, double[][] table, ToDoubleFunction<double[]> metric) {
        assertArrayEquals(expected, Arrays.stream(table).mapToDouble(metric).toArray(), EXACT);
    }

    @Test
    void worstBestAndWhatLiesBetween() {
        gives(new double[] {0.5, 0.6}, TWO, Robustness::worst);
        gives(new double[] {-1, -0.69}, negative(TWO), Robustness::worst);
        gives(new double[] {1, 0.69}, TWO, Robustness::best);
        gives(new double[] {-0.5, -0.6}, negative(TWO), Robustness::best);
        gives(new double[] {0.625, 0.6225}, TWO, row -> Robustness.hurwicz(0.75, row));
        gives(new double[] {-0.875, -0.6675}, negative(TWO), row -> Robustness.hurwicz(0.75, row));
        gives(new double[] {0.83, 0.63}, TWO, Robustness::mean);
        gives(new double[] {-0.83, -0.63}, negative(TWO), Robustness::mean);
    }

    @Test
    void regretsOfTwo() {
        assertArrayEquals(new double[] {0.1, 0.4}, Robustness.largestRegrets(TWO), EXACT);
        assertArrayEquals(new double[] {0.4, 0.1}, Robustness.largestRegrets(negative(TWO)), EXACT);
        assertArrayEquals(new double[] {0, 0.3}, Robustness.regretsAt(0.5, TWO), EXACT);
        assertArrayEquals(new double[] {0.3, 0}, Robustness.regretsAt(0.5, negative(TWO)), EXACT);
    }

    @Test
    void spreadAndDeviations() {
        gives(new double[] {1.42320289996384, 1.54948632859709}, TWO, Robustness::meanOverSpread);
        gives(new double[] {0.132210105461122, 0.351723890540445}, negative(TWO), Robustness::meanOverSpread);
        gives(new double[] {-0.245, 0}, TWO, Robustness::undesirableDeviations);
        gives(new double[] {-0.005, -0.045}, negative(TWO), Robustness::undesirableDeviations);
    }

    @Test
    void theShapeOfTheValues() {
        var three = new double[][] {{0.99, 1.0, 0.5}, {0.69, 0.6, 0.61}};
        gives(new double[] {0.96, -0.777777777777779}, three, Robustness::skewness);
        var four = new double[][] {{0.99, 1.0, 0.5, 0.52}, {0.69, 0.6, 0.61, 1.0}};
        assertEquals(1.06382979, Robustness.kurtosis(four[0]), 1e-8);
        assertEquals(5, Robustness.kurtosis(four[1]), EXACT);
    }

    @Test
    void reachingAThresholdIsNotExceedingIt() {
        var rows = new double[][] {{0.5, 0.99, 1.0}, {0.6, 0.65, 0.69}};
        gives(new double[] {2 / 3.0, 2 / 3.0}, rows, row -> Robustness.shareReaching(0.65, row));
        gives(new double[] {2 / 3.0, 1 / 3.0}, rows, row -> Robustness.shareExceeding(0.65, row));
        gives(new double[] {1 / 3.0, 2 / 3.0}, negative(rows), row -> Robustness.shareReaching(-0.65, row));
        gives(new double[] {1 / 3.0, 1 / 3.0}, negative(rows), row -> Robustness.shareExceeding(-0.65, row));
    }

    @Test
    void theCautiousInvestorHoldsCashAndTheRegretfulOneBonds() {
        gives(new double[] {-4, -2, 1}, INVESTMENT, Robustness::worst);
        gives(new double[] {4, 3, 2}, INVESTMENT, Robustness::mean);
        assertArrayEquals(new double[][] {{7, 0, 0}, {5, 1, 4}, {0, 2, 11}}, Robustness.regrets(INVESTMENT));
        assertArrayEquals(new double[] {7, 5, 11}, Robustness.largestRegrets(INVESTMENT));
    }

    @Test
    void aMissingValueIsNobodysBest() {
        var regrets = Robustness.regrets(new double[][] {{Double.NaN, 2}, {3, 4}});
        assertTrue(Double.isNaN(regrets[0][0]));
        assertEquals(0, regrets[1][0]);
        assertEquals(2, regrets[0][1]);
    }
}
