package org.senken.core.maths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightedCountsTest {
    @Test
    void weightsOfOneGiveTheUnweightedFigures() {
        var random = new Random(2);
        for (int round = 0; round < 500; round++) {
            int[] counts = random.ints(9, 0, 5).toArray();
            counts[random.nextInt(9)]++;
            var plain = Histogram.of(counts);
            var weighted =
                    WeightedCounts.of(Arrays.stream(counts).asDoubleStream().toArray());
            for (int percent = 0; percent <= 100; percent += 5) {
                assertEquals(plain.quantile(percent, 100), weighted.quantile(percent / 100.0), 1e-7);
            }
            assertEquals(plain.median(), weighted.median());
            assertEquals(plain.mean(), weighted.mean(), 1e-12);
            assertEquals((double) plain.within(4, 6) / plain.total(), weighted.share(4, 6), 1e-12);
        }
    }

    /** Weights 0.5, 0.5, 3 on 1, 2, 9: the median at position 2.5 lies between places 2 and 3, both held by the 9. */
    @Test
    void aHeavyVoteHoldsThePlacesItsWeightReaches() {
        var weighted = WeightedCounts.of(0.5, 0.5, 0, 0, 0, 0, 0, 0, 3);
        assertEquals(9, weighted.median());
        assertEquals(2, weighted.quantile(0));
        assertEquals(7.125, weighted.mean());
        assertEquals(0.75, weighted.share(7, 9));
    }

    @Test
    void noWeightHasNoFigureAndNegativeWeightsAreRefused() {
        assertEquals(Double.NaN, WeightedCounts.of(0, 0).median());
        assertEquals(Double.NaN, WeightedCounts.of(0, 0).mean());
        assertEquals(Double.NaN, WeightedCounts.of(0, 0).share(1, 2));
        assertThrows(IllegalArgumentException.class, () -> WeightedCounts.of(1, -1));
        assertThrows(IllegalArgumentException.class, () -> WeightedCounts.of(Double.NaN));
    }
}
