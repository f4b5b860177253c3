package org.senken.core.scenario.crossimpact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.maths.Progress;

/** Published and recomputed cases to the digit; their sources stand in cases.txt. */
class PublishedCasesTest {
    @ParameterizedTest
    @ValueSource(strings = {"somewhereland", "cibsa_global", "dense_08x3", "sparse_10x3", "dense_14x3", "sparse_14x3"})
    void scenariosBasinsAndCyclesAreTheKnownOnes(String name) {
        var known = PublishedCase.named(name);
        var found = ConsistentScenarios.find(known.matrix(), Wanted.CONSISTENT, Progress.NONE);
        var basins = Basins.exact(known.matrix(), Progress.NONE);
        assertTrue(found.exact() && basins.exact());
        assertEquals(BigInteger.valueOf(known.consistent().size()), found.count());
        assertEquals(known.consistent().size(), basins.fixedPoints().size());
        assertEquals(known.matrix().combinations(), BigInteger.valueOf(basins.starts()));
        for (int place = 0; place < found.list().size(); place++) {
            var each = known.consistent().get(place);
            var basin = basins.fixedPoints().get(place);
            assertArrayEquals(each.states(), found.list().get(place));
            assertArrayEquals(each.states(), basin.lowest());
            assertEquals(each.figures()[0], basin.starts());
            assertEquals(
                    (double) basin.starts() / basins.starts(),
                    basins.share(each.states()).orElseThrow());
        }
        assertEquals(known.cycles().size(), basins.cycles().size());
        for (int place = 0; place < basins.cycles().size(); place++) {
            var each = known.cycles().get(place);
            var cycle = basins.cycles().get(place);
            assertArrayEquals(each.states(), cycle.lowest());
            assertArrayEquals(each.figures(), new int[] {(int) cycle.starts(), cycle.length()});
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"somewhereland", "cibsa_global"})
    void marginAndTotalImpactAreThoseOfTheSolutionFile(String name) {
        var known = PublishedCase.named(name);
        for (var each : known.consistent()) {
            var balance = Balance.of(known.matrix(), each.states());
            assertEquals(each.figures()[1], balance.margin());
            assertEquals(each.figures()[2], balance.totalImpact());
            assertEquals(0, balance.inconsistency());
        }
    }

    /** The row "Balances" of the manual for Prosperity party, Cooperation, Dynamic, Balanced, Social peace, Meritocratic. */
    @Test
    void theBalanceOfTheManualIsReproduced() {
        var matrix = PublishedCase.named("somewhereland").matrix();
        var balance = Balance.of(matrix, new int[] {1, 0, 2, 0, 0, 0});
        var sums = IntStream.range(0, matrix.drivers())
                .boxed()
                .flatMap(driver ->
                        IntStream.range(0, matrix.states(driver)).mapToObj(state -> balance.sum(driver, state)))
                .mapToInt(each -> each)
                .toArray();
        assertArrayEquals(new int[] {0, 3, -3, 2, 1, -3, -9, -1, 10, -7, 7, 4, -1, -3, 2, -1, -1}, sums);
        assertArrayEquals(
                new int[] {0, 0, 0, 14, 0, 0},
                IntStream.range(0, 6).map(balance::inconsistency).toArray());
        assertEquals(-14, balance.margin());
    }

    /** Counts recomputed by an independent program. */
    @Test
    void moreScenariosHoldIfMoreInconsistencyIsAllowed() {
        var matrix = PublishedCase.named("somewhereland").matrix();
        var counts = IntStream.rangeClosed(0, 5)
                .map(allowed -> ConsistentScenarios.find(
                                matrix, Wanted.CONSISTENT.withMaxInconsistency(allowed), Progress.NONE)
                        .count()
                        .intValueExact())
                .toArray();
        assertArrayEquals(new int[] {10, 15, 32, 59, 87, 125}, counts);
    }
}
