package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;
import org.senken.core.maths.Progress;

/**
 * All combinations that are consistent, or nearly so. Without drivers there are none.
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
        return find(matrix, wanted, progress, Workers.all());
    }

    /** The same with so many workers. */
    static ConsistentScenarios find(ImpactMatrix matrix, Wanted wanted, Progress progress, int workers) {
        progress.report(0);
        if (matrix.drivers() == 0 || Rules.of(matrix, wanted.restriction()).leaveNothing()) {
            return new ConsistentScenarios(BigInteger.ZERO, true, Combinations.NONE);
        }
        return Enumeration.of(matrix, wanted, progress).run(workers);
    }
}
