package org.senken.core.scenario.crossimpact;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which drivers a search decides, and which it need not: a driver that can decide nothing for any driver, itself included,
 * and shares no excluded pair with another such driver. Whatever is left of its states then goes with all that is found.
 *
 * @param decisive the drivers to decide; those that can decide most come first
 * @param free the others
 */
record Plan(int[] decisive, int[] free) {
    static Plan of(ImpactMatrix matrix, Rules rules, Influence influence) {
        var free = new boolean[matrix.drivers()];
        for (int driver = 0; driver < free.length; driver++) {
            free[driver] = influence.reach(driver) == 0 && !excludesFree(matrix, rules, driver, free);
        }
        var drivers = IntStream.range(0, free.length).boxed().toList();
        return new Plan(
                drivers.stream()
                        .filter(driver -> !free[driver])
                        .sorted(Comparator.comparingLong(driver -> -influence.reach(driver)))
                        .mapToInt(driver -> driver)
                        .toArray(),
                drivers.stream()
                        .filter(driver -> free[driver])
                        .mapToInt(driver -> driver)
                        .toArray());
    }

    private static boolean excludesFree(ImpactMatrix matrix, Rules rules, int driver, boolean[] free) {
        return IntStream.range(matrix.index(driver, 0), matrix.index(driver + 1, 0))
                .flatMap(state -> IntStream.of(rules.excludedBy(state)))
                .anyMatch(other -> free[rules.owner(other)]);
    }

    /** The driver to decide next: one with fewest states left, of those the first; −1 if all are decided. */
    int next(long[] domains) {
        int best = -1;
        int fewest = Integer.MAX_VALUE;
        for (int driver : decisive) {
            long others = domains[driver] & domains[driver] - 1;
            if (others != 0) {
                if ((others & others - 1) == 0) {
                    return driver;
                }
                int states = Long.bitCount(others);
                if (states < fewest) {
                    best = driver;
                    fewest = states;
                }
            }
        }
        return best;
    }
}
