package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.senken.core.maths.Progress;

/**
 * All combinations that are consistent, or nearly so.
 *
 * @param count how many there are; where {@code exact} is false at least so many
 * @param exact whether the whole space was searched
 * @param list the first of them in lexical order, up to the limit
 */
public record ConsistentScenarios(BigInteger count, boolean exact, Combinations list) {
    /**
     * Searches the whole space.
     *
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public static ConsistentScenarios find(ImpactMatrix matrix, Wanted wanted, Progress progress) {
        var found = new ArrayList<int[]>();
        walk(matrix, wanted, new int[matrix.drivers()], 0, found);
        List<int[]> listed = found.subList(0, Math.min(found.size(), wanted.limit()));
        return new ConsistentScenarios(
                BigInteger.valueOf(found.size()), true, Combinations.of(matrix.drivers(), listed));
    }

    private static void walk(ImpactMatrix matrix, Wanted wanted, int[] states, int driver, List<int[]> found) {
        if (driver == matrix.drivers()) {
            if (Balance.of(matrix, states).inconsistency() <= wanted.maxInconsistency()) {
                found.add(states.clone());
            }
            return;
        }
        for (int state = 0; state < matrix.states(driver); state++) {
            if (wanted.restriction().allows(matrix, driver, state)) {
                states[driver] = state;
                walk(matrix, wanted, states, driver + 1, found);
            }
        }
    }
}
