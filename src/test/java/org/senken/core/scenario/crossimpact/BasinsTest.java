package org.senken.core.scenario.crossimpact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Basins.Basin;

/** Basins against plain ones, by sample against all, and what they promise. */
class BasinsTest {
    private static final int MATRICES = 300;

    private static void assertSame(List<Basin> plain, List<Basin> found, String which) {
        assertEquals(plain.size(), found.size(), which);
        for (int place = 0; place < plain.size(); place++) {
            assertArrayEquals(plain.get(place).lowest(), found.get(place).lowest(), which);
            assertEquals(plain.get(place).length(), found.get(place).length(), which);
            assertEquals(plain.get(place).starts(), found.get(place).starts(), which);
        }
    }

    private static void assertSame(Basins plain, Basins found, String which) {
        assertEquals(plain.starts(), found.starts(), which);
        assertEquals(plain.unlisted(), found.unlisted(), which);
        assertSame(plain.fixedPoints(), found.fixedPoints(), which);
        assertSame(plain.cycles(), found.cycles(), which);
    }

    private static Stream<Basin> all(Basins basins) {
        return Stream.concat(basins.fixedPoints().stream(), basins.cycles().stream());
    }

    @Test
    void exactBasinsAreThoseOfPlainWalks() {
        for (int seed = 0; seed < MATRICES; seed++) {
            var matrix = RandomMatrices.any(new SplittableRandom(seed));
            assertSame(PlainBasins.exact(matrix), ExactBasins.of(matrix, Progress.NONE, 1 + seed % 3), "seed " + seed);
        }
    }

    @Test
    void oneStepLeadsWhereThePlainStepDoes() {
        for (int seed = 0; seed < MATRICES; seed++) {
            var random = new SplittableRandom(seed);
            var matrix = RandomMatrices.any(random);
            var states = new int[matrix.drivers()];
            Arrays.setAll(states, driver -> random.nextInt(matrix.states(driver)));
            assertArrayEquals(PlainBasins.next(matrix, states), Basins.next(matrix, states), "seed " + seed);
        }
    }

    @Test
    void severalPartsAndWorkersAgreeWithOne() {
        var matrix = RandomMatrices.dense(12, 3, 7);
        var one = ExactBasins.of(matrix, Progress.NONE, 1);
        assertEquals(531_441, one.starts());
        assertEquals(531_441, all(one).mapToLong(Basin::starts).sum());
        assertSame(one, ExactBasins.of(matrix, Progress.NONE, 3), "three workers");
    }

    @Test
    void aSampleIsTheSameForTheSameSeedOnAnyNumberOfWorkers() {
        var matrix = RandomMatrices.dense(12, 3, 7);
        var one = SampledBasins.of(matrix, 10_000, 42, Progress.NONE, 1);
        assertFalse(one.exact());
        assertSame(one, SampledBasins.of(matrix, 10_000, 42, Progress.NONE, 3), "three workers");
        var other = SampledBasins.of(matrix, 10_000, 43, Progress.NONE, 1);
        assertFalse(all(one).map(Basin::starts)
                .toList()
                .equals(all(other).map(Basin::starts).toList()));
    }

    /** A fixed seed: of 11 attractors or so, hardly one true share lies outside its 95 % interval. */
    @Test
    void theIntervalOfASampleHoldsTheTrueShare() {
        int outside = 0;
        int looked = 0;
        for (int seed = 1; seed <= 10; seed++) {
            var matrix = RandomMatrices.sparse(10, 3, 0.4, seed);
            var exact = Basins.exact(matrix, Progress.NONE);
            var sample = Basins.sampled(matrix, 5_000, seed, Progress.NONE);
            for (var basin : exact.fixedPoints()) {
                double share = exact.share(basin);
                assertEquals(new Basins.Interval(share, share), exact.interval(basin));
                var drawn = new Basin(
                        basin.lowest(),
                        1,
                        Math.round(sample.share(basin.lowest()).orElseThrow() * sample.starts()));
                var interval = sample.interval(drawn);
                outside += interval.low() <= share && share <= interval.high() ? 0 : 1;
                looked++;
            }
        }
        assertTrue(looked > 50, "looked at " + looked);
        assertTrue(outside <= looked / 10, outside + " of " + looked + " outside");
    }

    /** Worked out by hand from the formula: 10 of 100. */
    @Test
    void theIntervalIsWilsons() {
        var basin = new Basin(new int[] {0}, 1, 10);
        var interval = new Basins(false, 100, 0, List.of(basin), List.of()).interval(basin);
        assertEquals(0.05523, interval.low(), 5e-6);
        assertEquals(0.17437, interval.high(), 5e-6);
    }

    @Test
    void aLongWayRoundIsFoundInASampleToo() {
        for (int seed = 0; seed < 40; seed++) {
            var matrix = RandomMatrices.any(new SplittableRandom(seed));
            var exact = Basins.exact(matrix, Progress.NONE);
            var sample = Basins.sampled(matrix, 2_000, 5, Progress.NONE);
            var known = all(exact).map(each -> List.of(new Key(each))).toList();
            assertTrue(all(sample).allMatch(each -> known.contains(List.of(new Key(each)))), "seed " + seed);
            var succession = new Succession(matrix);
            for (var basin : all(sample).toList()) {
                var round = succession.attractor(basin.lowest(), new Watch(Progress.NONE, () -> false));
                assertEquals(new Key(basin), new Key(round), "seed " + seed);
            }
        }
    }

    private record Key(String lowest, int length) {
        Key(Basin basin) {
            this(Arrays.toString(basin.lowest()), basin.length());
        }
    }

    @Test
    void inconsistentScenariosHaveNoBasin() {
        var known = PublishedCase.named("somewhereland");
        var basins = Basins.exact(known.matrix(), Progress.NONE);
        assertEquals(0, basins.share(new int[] {1, 0, 2, 0, 0, 0}).orElseThrow());
        assertEquals(178 / 486.0, basins.share(new int[] {0, 2, 1, 0, 0, 2}).orElseThrow());
    }

    @Test
    void anEmptyMatrixStaysWhereItIs() {
        var matrix = RandomMatrices.sparse(13, 3, 0, 1);
        var basins = Basins.exact(matrix, Progress.NONE);
        assertEquals(Wanted.MOST_LISTED, basins.fixedPoints().size());
        assertEquals(1_594_323 - Wanted.MOST_LISTED, basins.unlisted());
        var last = new int[13];
        Arrays.fill(last, 2);
        assertTrue(basins.share(last).isEmpty());
        assertEquals(1 / 1_594_323.0, basins.share(new int[13]).orElseThrow());
    }

    @Test
    void withoutDriversNothingIsWalked() {
        var none = ImpactMatrix.of(new int[0], new int[0][], 1);
        assertEquals(0, Basins.exact(none, Progress.NONE).starts());
        assertEquals(0, Basins.sampled(none, 10, 1, Progress.NONE).starts());
        assertEquals(0, Basins.exact(none, Progress.NONE).share(new int[0]).orElseThrow());
    }

    @Test
    void tooManyStartsAreRefused() {
        var matrix = RandomMatrices.sparse(30, 3, 0, 1);
        assertFalse(Basins.canBeExact(matrix));
        assertTrue(Basins.canBeExact(RandomMatrices.sparse(17, 3, 0, 1)));
        assertThrows(IllegalArgumentException.class, () -> Basins.exact(matrix, Progress.NONE));
    }

    @Test
    void cancellingEndsTheWalks() {
        var reports = new AtomicInteger();
        Progress impatient = share -> {
            if (reports.incrementAndGet() > 3) {
                throw new CancellationException();
            }
        };
        var matrix = RandomMatrices.dense(12, 3, 1);
        assertThrows(CancellationException.class, () -> Basins.exact(matrix, impatient));
        assertThrows(CancellationException.class, () -> Basins.sampled(matrix, 100_000, 1, impatient));
    }
}
