package org.senken.core.maths;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgreementTest {
    /** Twenty persons rated by three raters: the data set "anxiety" of the R package irr. */
    private static final byte[][] ANXIETY = {
        {3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3},
        {3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4},
        {2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2},
    };

    private static Concordance concordance(byte[]... raters) {
        var tally = new Concordance.Tally(raters.length == 0 ? 0 : raters[0].length, 9);
        Arrays.stream(raters).forEach(tally::add);
        return tally.result();
    }

    /** irr 0.84.1 and DescTools print W = 0.5396569, chi-square(19) = 30.8 and p = 0.0429 for these ratings. */
    @Test
    void aPublishedPanelWithManyTiesHasItsPublishedConcordance() {
        var found = concordance(ANXIETY);
        assertEquals(3, found.raters());
        assertEquals(20, found.items());
        assertEquals(19, found.degreesOfFreedom());
        assertEquals(0.5396568759543698, found.w(), 1e-14);
        assertEquals(30.760441929399082, found.chiSquare(), 1e-12);
        assertEquals(0.04288347312694792, found.p(), 1e-12);
    }

    @Test
    void fullAgreementIsOneAndOppositeOrdersAreZero() {
        assertEquals(1, concordance(new byte[] {1, 5, 9}, new byte[] {2, 3, 4}).w());
        assertEquals(0, concordance(new byte[] {1, 5, 9}, new byte[] {9, 5, 1}).w());
        assertEquals(1, concordance(new byte[] {1, 5, 9}, new byte[] {9, 5, 1}).p());
    }

    @Test
    void oneRaterOneItemAndAllTiesAreUndefined() {
        for (var undefined : List.of(
                concordance(),
                concordance(new byte[] {1, 2, 3}),
                concordance(new byte[] {1}, new byte[] {2}),
                concordance(new byte[] {5, 5, 5}, new byte[] {5, 5, 5}))) {
            assertEquals(Double.NaN, undefined.w());
            assertEquals(Double.NaN, undefined.chiSquare());
            assertEquals(Double.NaN, undefined.p());
        }
    }

    /** The definition with average ranks and real numbers, as textbooks have it. */
    @Test
    void theDefinitionGivesTheSameConcordance() {
        var random = new Random(21);
        for (int round = 0; round < 300; round++) {
            int items = 2 + random.nextInt(6);
            var raters = new byte[2 + random.nextInt(5)][items];
            for (var rater : raters) {
                for (int i = 0; i < items; i++) {
                    rater[i] = (byte) (1 + random.nextInt(9));
                }
            }
            var found = concordance(raters).w();
            var expected = byDefinition(raters);
            assertEquals(expected, found, 1e-12);
            assertTrue(Double.isNaN(found) || (found >= 0 && found <= 1 + 1e-12));
        }
    }

    private static double byDefinition(byte[][] raters) {
        double m = raters.length;
        double n = raters[0].length;
        var sums = new double[raters[0].length];
        double ties = 0;
        for (var rater : raters) {
            for (int i = 0; i < n; i++) {
                double rank = 0.5;
                for (byte other : rater) {
                    rank += other < rater[i] ? 1 : other == rater[i] ? 0.5 : 0;
                }
                sums[i] += rank;
            }
            for (int value = 1; value <= 9; value++) {
                double t = 0;
                for (byte score : rater) {
                    t += score == value ? 1 : 0;
                }
                ties += t * t * t - t;
            }
        }
        double mean = Arrays.stream(sums).average().orElseThrow();
        double squares =
                Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).sum();
        double most = m * m * (n * n * n - n) - m * ties;
        return most == 0 ? Double.NaN : 12 * squares / most;
    }

    @Test
    void theOrderOfTheRatersMakesNoDifference() {
        assertEquals(concordance(ANXIETY), concordance(ANXIETY[2], ANXIETY[0], ANXIETY[1]));
    }

    /** Upper five per cent points of the chi-square distribution, as every table prints them. */
    @Test
    void chiSquareHasItsTabulatedPoints() {
        assertEquals(0.05, ChiSquare.survival(3.841458820694124, 1), 1e-12);
        assertEquals(0.05, ChiSquare.survival(18.307038053275146, 10), 1e-12);
        assertEquals(1, ChiSquare.survival(0, 5));
        assertEquals(Math.exp(-400), ChiSquare.survival(800, 2), 1e-185);
        assertEquals(Double.NaN, ChiSquare.survival(Double.NaN, 5));
    }

    private static Histogram unit(int... values) {
        var counts = new int[9];
        Arrays.stream(values).forEach(value -> counts[value - 1]++);
        return Histogram.of(counts);
    }

    /**
     * The worked example of "Krippendorff's alpha" in Wikipedia, with missing values; for ordered values irr and
     * fast-krippendorff give 0.8067.
     */
    @Test
    void aWorkedExampleWithMissingValuesHasItsAlpha() {
        var units = List.of(
                unit(1),
                unit(),
                unit(2, 2),
                unit(1, 1),
                unit(3, 3),
                unit(3, 3, 4),
                unit(4, 4, 4),
                unit(1, 3),
                unit(2, 2),
                unit(1, 1),
                unit(1, 1),
                unit(3, 3),
                unit(3, 3),
                unit(),
                unit(3, 4));
        assertEquals(0.806721419941315, KrippendorffAlpha.ordinal(units, 9), 1e-14);
    }

    @Test
    void alphaIsUndefinedWithoutPairsAndWithoutDifferences() {
        assertEquals(Double.NaN, KrippendorffAlpha.ordinal(List.of(), 9));
        assertEquals(Double.NaN, KrippendorffAlpha.ordinal(List.of(unit(1), unit(9), unit()), 9));
        assertEquals(Double.NaN, KrippendorffAlpha.ordinal(List.of(unit(5, 5), unit(5, 5, 5)), 9));
        assertEquals(1, KrippendorffAlpha.ordinal(List.of(unit(1, 1), unit(9, 9, 9)), 9));
    }

    /** Observed and expected disagreement by going through every pair of values. */
    @Test
    void goingThroughEveryPairGivesTheSameAlpha() {
        var random = new Random(8);
        for (int round = 0; round < 200; round++) {
            var values = new ArrayList<int[]>();
            for (int unit = 0; unit < 6; unit++) {
                values.add(random.ints(random.nextInt(5), 1, 10).toArray());
            }
            values.removeIf(each -> each.length < 2);
            double found = KrippendorffAlpha.ordinal(
                    values.stream().map(AgreementTest::unit).toList(), 9);
            assertEquals(byPairs(values), found, 1e-12);
            Collections.shuffle(values, random);
            assertEquals(
                    found,
                    KrippendorffAlpha.ordinal(
                            values.stream().map(AgreementTest::unit).toList(), 9),
                    1e-12);
        }
    }

    private static double byPairs(List<int[]> units) {
        int[] all = units.stream().flatMapToInt(Arrays::stream).toArray();
        double observed = 0;
        for (var unit : units) {
            for (int i = 0; i < unit.length; i++) {
                for (int k = 0; k < unit.length; k++) {
                    observed += i == k ? 0 : squaredDistance(unit[i], unit[k], all) / (unit.length - 1);
                }
            }
        }
        double expected = 0;
        for (int i = 0; i < all.length; i++) {
            for (int k = 0; k < all.length; k++) {
                expected += i == k ? 0 : squaredDistance(all[i], all[k], all) / (all.length - 1);
            }
        }
        return expected == 0 ? Double.NaN : 1 - observed / expected;
    }

    private static double squaredDistance(int a, int b, int[] all) {
        int low = Math.min(a, b);
        int high = Math.max(a, b);
        double between =
                IntStream.of(all).filter(each -> each >= low && each <= high).count()
                        - IntStream.of(all).filter(each -> each == a).count() / 2.0
                        - IntStream.of(all).filter(each -> each == b).count() / 2.0;
        return a == b ? 0 : between * between;
    }
}
