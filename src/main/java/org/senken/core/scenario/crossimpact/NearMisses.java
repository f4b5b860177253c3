package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.senken.core.maths.Progress;

/**
 * Combinations that are not consistent, but nearly.
 *
 * @param combinations by inconsistency, equals in lexical order; the state of each driver, from 0
 * @param inconsistencies one for each of them, above 0, in units of the matrix
 * @param complete whether these are all; if not, the search ran out of time or found more than it may list
 */
public record NearMisses(List<int[]> combinations, List<Integer> inconsistencies, boolean complete) {
    public NearMisses {
        combinations = List.copyOf(combinations);
        inconsistencies = List.copyOf(inconsistencies);
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
        var byInconsistency = new TreeMap<Integer, List<int[]>>();
        for (var states : found.list()) {
            int inconsistency = Balance.of(matrix, states).inconsistency();
            byInconsistency
                    .computeIfAbsent(inconsistency, key -> new ArrayList<>())
                    .add(states);
        }
        byInconsistency.remove(0);
        var combinations = new ArrayList<int[]>();
        var inconsistencies = new ArrayList<Integer>();
        byInconsistency.forEach((inconsistency, all) -> {
            combinations.addAll(all);
            inconsistencies.addAll(Collections.nCopies(all.size(), inconsistency));
        });
        boolean isListed = found.count().bitLength() < Integer.SIZE
                && found.count().intValueExact() == found.list().size();
        return new NearMisses(combinations, inconsistencies, found.exact() && isListed);
    }
}
