package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Why the drivers of a combination are where they are: who pushes whom, and which other state is the strongest rival.
 *
 * @param drivers one entry for each driver, in their order
 */
public record Why(List<Reasons> drivers) {
    /**
     * What speaks for and against the state of one driver. All figures are in units of the matrix.
     *
     * @param state the state it has
     * @param sum of all pushes on that state
     * @param rival its strongest other state, the lowest of equals; empty if it has none
     * @param rivalSum of all pushes on the rival; 0 without one
     * @param pushes what the state of each driver does to this state; the own place holds the own block
     * @param rivalPushes what the state of each driver does to the rival; zeros without one
     */
    public record Reasons(
            int state, int sum, OptionalInt rival, int rivalSum, List<Integer> pushes, List<Integer> rivalPushes) {
        public Reasons {
            pushes = List.copyOf(pushes);
            rivalPushes = List.copyOf(rivalPushes);
        }

        /** By how much the state is ahead of its rival; negative if the rival is ahead. */
        public int margin() {
            return sum - rivalSum;
        }

        /** By how much a driver helps the state more than the rival. */
        public int speaksFor(int driver) {
            return pushes.get(driver) - rivalPushes.get(driver);
        }
    }

    public Why {
        drivers = List.copyOf(drivers);
    }

    public static Why of(ImpactMatrix matrix, int[] states) {
        var balance = Balance.of(matrix, states);
        var drivers = new ArrayList<Reasons>();
        for (int driver = 0; driver < matrix.drivers(); driver++) {
            drivers.add(reasons(matrix, balance, states, driver));
        }
        return new Why(drivers);
    }

    private static Reasons reasons(ImpactMatrix matrix, Balance balance, int[] states, int driver) {
        int rival = -1;
        for (int state = 0; state < matrix.states(driver); state++) {
            boolean isAhead = rival < 0 || balance.sum(driver, state) > balance.sum(driver, rival);
            rival = state != states[driver] && isAhead ? state : rival;
        }
        return new Reasons(
                states[driver],
                balance.ownSum(driver),
                rival < 0 ? OptionalInt.empty() : OptionalInt.of(rival),
                rival < 0 ? 0 : balance.sum(driver, rival),
                pushes(matrix, states, driver, states[driver]),
                pushes(matrix, states, driver, rival));
    }

    private static List<Integer> pushes(ImpactMatrix matrix, int[] states, int on, int state) {
        var pushes = new ArrayList<Integer>();
        for (int driver = 0; driver < states.length; driver++) {
            pushes.add(state < 0 ? 0 : matrix.at(driver, states[driver], on, state));
        }
        return pushes;
    }
}
