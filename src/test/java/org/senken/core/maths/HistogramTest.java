package org.senken.core.maths;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HistogramTest {
    private static Histogram counting(int... values) {
        var counts = new int[10];
        Arrays.stream(values).forEach(value -> counts[value - 1]++);
        return Histogram.of(counts);
    }

    /** Type 7 of 1 to 10, as R's quantile() gives it; Hyndman and Fan (1996). */
    @Test
    void quantilesOfOneToTenAreOfTypeSeven() {
        var oneToTen = counting(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertEquals(3.25, oneToTen.quantile(1, 4));
        assertEquals(3.7, oneToTen.quantile(3, 10));
        assertEquals(5.5, oneToTen.quantile(1, 2));
        assertEquals(5.5, oneToTen.median());
        assertEquals(7.3, oneToTen.quantile(7, 10));
        assertEquals(7.75, oneToTen.quantile(3, 4));
        assertEquals(1, oneToTen.quantile(0, 1));
        assertEquals(10, oneToTen.quantile(1, 1));
    }

    /** BMJ Open 2012;2(5):e001431, table 1: fifteen ratings with median 7, 30th percentile 7 and 70th percentile 8. */
    @Test
    void aPublishedPanelHasItsPublishedPercentiles() {
        var ratings = counting(4, 5, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9);
        assertEquals(7, ratings.median());
        assertEquals(7, ratings.quantile(3, 10));
        assertEquals(8, ratings.quantile(7, 10));
    }

    /** 2, 4, 4, 4, 5, 5, 7, 9: sum 40, squares 232, so the variance is (232 − 1600/8) / 7. */
    @Test
    void meanAndStandardDeviationAreThoseComputedByHand() {
        var values = counting(2, 4, 4, 4, 5, 5, 7, 9);
        assertEquals(5, values.mean());
        assertEquals(Math.sqrt(32 / 7.0), values.standardDeviation());
    }

    @Test
    void equalValuesHaveNoDeviationAtAll() {
        assertEquals(0.0, counting(7, 7, 7, 7, 7, 7, 7).standardDeviation());
    }

    @Test
    void nothingAndASingleValueHaveNoFigureThatWouldPretend() {
        var nothing = Histogram.of(0, 0, 0);
        assertEquals(Double.NaN, nothing.median());
        assertEquals(Double.NaN, nothing.mean());
        assertEquals(Double.NaN, nothing.standardDeviation());
        assertEquals(Double.NaN, Histogram.of().quantile(1, 4));
        assertEquals(Double.NaN, counting(4).standardDeviation());
        assertEquals(4, counting(4).quantile(1, 4));
    }

    @Test
    void aNegativeCountIsRefusedAndCountsCannotBeChangedFromOutside() {
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(1, -1));
        var counts = new int[] {1, 2};
        var histogram = Histogram.of(counts);
        counts[0] = 9;
        histogram.counts()[1] = 9;
        assertArrayEquals(new int[] {1, 2}, histogram.counts());
        assertEquals(3, histogram.total());
    }

    @Test
    void theTextbookFormulasGiveTheSameOnSortedValues() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int[] values = random.ints(2 + random.nextInt(40), 1, 10).sorted().toArray();
            var histogram = counting(values);
            for (int percent = 0; percent <= 100; percent += 5) {
                assertEquals(typeSeven(values, percent / 100.0), histogram.quantile(percent, 100), 1e-12);
            }
            double mean = Arrays.stream(values).average().orElseThrow();
            double squares = Arrays.stream(values)
                    .mapToDouble(value -> (value - mean) * (value - mean))
                    .sum();
            assertEquals(mean, histogram.mean(), 1e-12);
            assertEquals(Math.sqrt(squares / (values.length - 1)), histogram.standardDeviation(), 1e-12);
        }
    }

    private static double typeSeven(int[] sorted, double p) {
        double h = (sorted.length - 1) * p;
        int below = (int) Math.floor(h + 1e-9);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (h - below) * (sorted[above] - sorted[below]);
    }
}
