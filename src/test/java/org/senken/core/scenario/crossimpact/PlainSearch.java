package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.List;

/** Every combination looked at, one after the other: slow and plainly right, for comparison. */
final class PlainSearch {
    private final ImpactMatrix matrix;
    private final Wanted wanted;
    private final List<int[]> found = new ArrayList<>();

    private PlainSearch(ImpactMatrix matrix, Wanted wanted) {
        this.matrix = matrix;
        this.wanted = wanted;
    }

    /** All combinations wanted, in lexical order, without a limit. */
    static List<int[]> find(ImpactMatrix matrix, Wanted wanted) {
        var search = new PlainSearch(matrix, wanted);
        search.walk(new int[matrix.drivers()], 0);
        return search.found;
    }

    private void walk(int[] states, int driver) {
        if (driver == matrix.drivers()) {
            if (Balance.of(matrix, states).inconsistency() <= wanted.maxInconsistency() && mayStandTogether(states)) {
                found.add(states.clone());
            }
            return;
        }
        for (int state = 0; state < matrix.states(driver); state++) {
            if (wanted.restriction().allows(matrix, driver, state)) {
                states[driver] = state;
                walk(states, driver + 1);
            }
        }
    }

    private boolean mayStandTogether(int[] states) {
        return wanted.restriction().excluded().stream()
                .noneMatch(pair -> has(states, pair.one()) && has(states, pair.other()));
    }

    private boolean has(int[] states, int index) {
        for (int driver = 0; driver < states.length; driver++) {
            if (matrix.index(driver, states[driver]) == index) {
                return true;
            }
        }
        return false;
    }
}
