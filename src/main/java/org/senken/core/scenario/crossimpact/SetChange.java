package org.senken.core.scenario.crossimpact;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.senken.core.maths.Progress;

/**
 * How a set of scenarios changes with the influences of one state.
 *
 * @param entering how many scenarios come in
 * @param leaving how many go
 * @param exact whether that is so; if not, only the change of the number of scenarios is known
 */
public record SetChange(long entering, long leaving, boolean exact) {
    private static final int MOST_COMPARED = 50_000;
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE / 4);
    private static final SetChange NONE = new SetChange(0, 0, true);

    /**
     * Compares the sets of two matrices that differ in the row of one state alone. Only scenarios with that state can come or
     * go, so no others are searched.
     */
    public static SetChange of(ImpactMatrix before, ImpactMatrix after, Wanted wanted, int driver, int state) {
        if (!wanted.restriction().allows(before, driver, state)) {
            return NONE;
        }
        var narrowed = wanted.withRestriction(forcing(before, wanted.restriction(), driver, state))
                .withLimit(MOST_COMPARED);
        return between(
                ConsistentScenarios.find(before, narrowed, Progress.NONE),
                ConsistentScenarios.find(after, narrowed, Progress.NONE));
    }

    private static Restriction forcing(ImpactMatrix matrix, Restriction restriction, int driver, int state) {
        var forced = new HashSet<>(restriction.forced());
        for (int other = 0; other < matrix.states(driver); other++) {
            forced.remove(matrix.index(driver, other));
        }
        forced.add(matrix.index(driver, state));
        return new Restriction(Set.copyOf(forced), restriction.forbidden(), restriction.excluded());
    }

    private static SetChange between(ConsistentScenarios before, ConsistentScenarios after) {
        if (isListed(before) && isListed(after)) {
            return compared(before.list(), after.list());
        }
        long more = after.count()
                .subtract(before.count())
                .min(LARGEST)
                .max(LARGEST.negate())
                .longValueExact();
        return new SetChange(Math.max(0, more), Math.max(0, -more), false);
    }

    private static boolean isListed(ConsistentScenarios found) {
        return found.exact()
                && found.count().equals(BigInteger.valueOf(found.list().size()));
    }

    /** Walks through both lists side by side, which is possible since both stand in lexical order. */
    private static SetChange compared(Combinations before, Combinations after) {
        int left = 0;
        int right = 0;
        int same = 0;
        while (left < before.size() && right < after.size()) {
            int order = Arrays.compare(before.get(left), after.get(right));
            left += order <= 0 ? 1 : 0;
            right += order >= 0 ? 1 : 0;
            same += order == 0 ? 1 : 0;
        }
        return new SetChange(after.size() - same, before.size() - same, true);
    }
}
