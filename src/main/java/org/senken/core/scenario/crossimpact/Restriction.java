package org.senken.core.scenario.crossimpact;

import java.util.Set;

/**
 * What a combination may not be. States are named by their index among all states.
 *
 * @param forced states that their drivers must have
 * @param forbidden states that no driver may have
 * @param excluded pairs of states that may not stand together
 */
public record Restriction(Set<Integer> forced, Set<Integer> forbidden, Set<Excluded> excluded) {
    /** Two states that may not stand together. */
    public record Excluded(int one, int other) {}

    /** Everything is allowed. */
    public static final Restriction NONE = new Restriction(Set.of(), Set.of(), Set.of());

    public Restriction {
        forced = Set.copyOf(forced);
        forbidden = Set.copyOf(forbidden);
        excluded = Set.copyOf(excluded);
    }

    /** Whether a driver may have a state, as far as forced and forbidden states go. */
    public boolean allows(ImpactMatrix matrix, int driver, int state) {
        int index = matrix.index(driver, state);
        if (forbidden.contains(index)) {
            return false;
        }
        for (int other = 0; other < matrix.states(driver); other++) {
            if (other != state && forced.contains(matrix.index(driver, other))) {
                return forced.contains(index);
            }
        }
        return true;
    }
}
