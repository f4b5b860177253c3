package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.senken.core.maths.Progress;

/**
 * Combinations that are not consistent, but nearly.
 *
 * @param list by inconsistency, equals in lexical order
 * @param complete whether these are all; if not, the search ran out of time or found more than it may list
 */
public record NearMisses(List<NearMiss> list, boolean complete) {
    /**
     * One of them.
     *
     * @param inconsistency in units of the matrix, above 0
     */
    public record NearMiss(int[] states, int inconsistency) {}

    public NearMisses {
        list = List.copyOf(list);
    }

    /**
     * Searches for them.
     *
     * @param most the highest inconsistency, in units of the matrix
     * @param outOfTime asked now and then; once it says yes the search ends with what it has
     */
    public static NearMisses find(
            ImpactMatrix matrix, Restriction restriction, int most, BooleanSupplier outOfTime, Progress progress) {
        var wanted = Wanted.CONSISTENT
                .withMaxInconsistency(most)
                .withRestriction(restriction)
                .withOutOfTime(outOfTime);
        var found = ConsistentScenarios.find(matrix, wanted, progress);
        var near = new ArrayList<NearMiss>();
        for (var states : found.list()) {
            int inconsistency = Balance.of(matrix, states).inconsistency();
            if (inconsistency > 0) {
                near.add(new NearMiss(states, inconsistency));
            }
        }
        near.sort(Comparator.comparingInt(NearMiss::inconsistency));
        boolean isListed = found.count().bitLength() < Integer.SIZE
                && found.count().intValueExact() == found.list().size();
        return new NearMisses(near, found.exact() && isListed);
    }
}
