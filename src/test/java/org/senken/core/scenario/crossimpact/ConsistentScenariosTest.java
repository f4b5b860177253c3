package org.senken.core.scenario.crossimpact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;

/** The search for consistent scenarios against the plain one, and what it promises. */
class ConsistentScenariosTest {
    private static final int MATRICES = 800;

    private static Wanted anyWanted(ImpactMatrix matrix, SplittableRandom random) {
        int allowed = random.nextInt(8) == 0 ? random.nextInt(1 << 30) : random.nextInt(4);
        return Wanted.CONSISTENT
                .withMaxInconsistency(allowed)
                .withRestriction(RandomMatrices.restriction(matrix, random))
                .withLimit(random.nextInt(3) == 0 ? random.nextInt(12) : 1000);
    }

    private static void assertSame(List<int[]> plain, ConsistentScenarios found, int limit, String which) {
        assertTrue(found.exact(), which);
        assertEquals(BigInteger.valueOf(plain.size()), found.count(), which);
        assertEquals(Math.min(limit, plain.size()), found.list().size(), which);
        for (int place = 0; place < found.list().size(); place++) {
            assertArrayEquals(plain.get(place), found.list().get(place), which);
        }
    }

    private static ImpactMatrix zero(int... states) {
        int total = Arrays.stream(states).sum();
        return ImpactMatrix.of(states, new int[total][total], 1);
    }

    @Test
    void findsWhatThePlainSearchFinds() {
        for (int seed = 0; seed < MATRICES; seed++) {
            var random = new SplittableRandom(seed);
            var matrix = RandomMatrices.any(random);
            var wanted = anyWanted(matrix, random);
            var plain = PlainSearch.find(matrix, wanted);
            var found = ConsistentScenarios.find(matrix, wanted, Progress.NONE, 1 + seed % 3);
            assertSame(plain, found, wanted.limit(), "seed " + seed);
            if (!Rules.of(matrix, wanted.restriction()).leaveNothing()) {
                var lean = Enumeration.lean(matrix, wanted, Progress.NONE).run(2);
                assertSame(plain, lean, wanted.limit(), "lean, seed " + seed);
            }
        }
    }

    @Test
    void anyNumberOfWorkersFindsTheSame() {
        var matrix = RandomMatrices.sparse(14, 3, 0.3, 5);
        var wanted = Wanted.CONSISTENT.withMaxInconsistency(2).withLimit(50);
        var one = ConsistentScenarios.find(matrix, wanted, Progress.NONE, 1);
        assertTrue(one.count().intValueExact() > 50);
        for (int workers = 2; workers <= 4; workers++) {
            var several = ConsistentScenarios.find(matrix, wanted, Progress.NONE, workers);
            assertEquals(one.count(), several.count());
            for (int place = 0; place < 50; place++) {
                assertArrayEquals(one.list().get(place), several.list().get(place));
            }
        }
    }

    @Test
    void emptyMatrixIsCountedAtOnceAndListedUpToTheLimit() {
        var states = new int[30];
        Arrays.fill(states, 3);
        var found = ConsistentScenarios.find(zero(states), Wanted.CONSISTENT.withLimit(10), Progress.NONE);
        assertEquals(BigInteger.valueOf(3).pow(30), found.count());
        assertTrue(found.exact());
        var tenth = new int[30];
        tenth[27] = 1;
        assertEquals(10, found.list().size());
        assertArrayEquals(tenth, found.list().get(9));
    }

    @Test
    void withoutDriversThereIsNoScenario() {
        var found = ConsistentScenarios.find(zero(), Wanted.CONSISTENT, Progress.NONE);
        assertEquals(BigInteger.ZERO, found.count());
        assertEquals(0, found.list().size());
        assertTrue(found.exact());
    }

    @Test
    void oneDriverDecidesForItself() {
        var own = ImpactMatrix.of(new int[] {2}, new int[][] {{0, 1}, {0, 1}}, 1);
        var found = ConsistentScenarios.find(own, Wanted.CONSISTENT, Progress.NONE);
        assertEquals(BigInteger.ONE, found.count());
        assertArrayEquals(new int[] {1}, found.list().get(0));
        assertEquals(
                BigInteger.ONE,
                ConsistentScenarios.find(zero(1), Wanted.CONSISTENT, Progress.NONE)
                        .count());
    }

    @Test
    void aRestrictionMayLeaveNothing() {
        var wanted = Wanted.CONSISTENT.withRestriction(new Restriction(Set.of(), Set.of(0, 1), Set.of()));
        var found = ConsistentScenarios.find(zero(2, 2), wanted, Progress.NONE);
        assertEquals(BigInteger.ZERO, found.count());
        assertTrue(found.exact());
    }

    @Test
    void cancellingEndsTheSearch() {
        var reports = new AtomicInteger();
        Progress impatient = share -> {
            if (reports.incrementAndGet() > 5) {
                throw new CancellationException();
            }
        };
        var matrix = RandomMatrices.dense(40, 3, 1);
        assertThrows(CancellationException.class, () -> ConsistentScenarios.find(matrix, Wanted.CONSISTENT, impatient));
        assertThrows(
                CancellationException.class,
                () -> Enumeration.lean(matrix, Wanted.CONSISTENT, impatient).run(2));
    }

    @Test
    void outOfTimeGivesWhatIsProven() {
        var matrix = RandomMatrices.sparse(30, 3, 0.2, 2);
        var asked = new AtomicInteger();
        var wanted = Wanted.CONSISTENT.withMaxInconsistency(1);
        var whole = ConsistentScenarios.find(
                matrix, wanted.withOutOfTime(() -> asked.incrementAndGet() < 0), Progress.NONE, 1);
        int threeQuarters = asked.getAndSet(0) * 3 / 4;
        var part = ConsistentScenarios.find(
                matrix, wanted.withOutOfTime(() -> asked.incrementAndGet() > threeQuarters), Progress.NONE, 2);
        assertFalse(part.exact());
        assertTrue(
                part.count().signum() > 0 && part.count().compareTo(whole.count()) < 0,
                part.count().toString());
        assertEquals(part.count().intValueExact(), part.list().size());
        for (var each : part.list()) {
            assertTrue(Balance.of(matrix, each).inconsistency() <= 1);
        }
    }

    @Test
    void progressGrowsToItsEnd() {
        var shares = new ArrayList<Double>();
        ConsistentScenarios.find(RandomMatrices.dense(16, 3, 1), Wanted.CONSISTENT, shares::add, 1);
        assertEquals(shares.stream().sorted().toList(), shares);
        assertTrue(shares.getLast() > 0.9);
    }

    /** 40 drivers with 40 states: the differences would take hundreds of megabytes. */
    @Test
    void aHugeMatrixIsSearchedWithoutLargeTables() {
        var matrix = RandomMatrices.dense(40, 40, 1);
        var asked = new AtomicInteger();
        var found = ConsistentScenarios.find(
                matrix, Wanted.CONSISTENT.withOutOfTime(() -> asked.incrementAndGet() > 5), Progress.NONE);
        assertFalse(found.exact());
    }
}
