package org.senken.core.scenario.crossimpact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;

/** The search for consistent scenarios against the plain one, and its promises. */
class ConsistentScenariosTest {
    private static final int MATRICES = 800;

    private static Wanted anyWanted(ImpactMatrix matrix, SplittableRandom random) {
        int allowed = random.nextInt(4);
        boolean large = matrix.states() > 0 && random.nextInt(8) == 0;
        return Wanted.CONSISTENT
                .withMaxInconsistency(large ? random.nextInt(1 << 30) : allowed)
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

    @Test
    void findsWhatThePlainSearchFinds() {
        for (int seed = 0; seed < MATRICES; seed++) {
            var random = new SplittableRandom(seed);
            var matrix = RandomMatrices.any(random);
            var wanted = anyWanted(matrix, random);
            var plain = PlainSearch.find(matrix, wanted);
            assertSame(
                    plain,
                    ConsistentScenarios.find(matrix, wanted, Progress.NONE, 1 + seed % 3),
                    wanted.limit(),
                    "seed " + seed);
            if (!Rules.of(matrix, wanted.restriction()).leaveNothing()) {
                assertSame(
                        plain,
                        Enumeration.lean(matrix, wanted, Progress.NONE).run(2),
                        wanted.limit(),
                        "lean, seed " + seed);
            }
        }
    }
}
