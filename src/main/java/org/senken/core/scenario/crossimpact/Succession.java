package org.senken.core.scenario.crossimpact;

import java.util.Arrays;

/** Global succession, one step at a time. For one thread. */
final class Succession {
    private final ImpactMatrix matrix;
    private final int[] sums;

    Succession(ImpactMatrix matrix) {
        this.matrix = matrix;
        this.sums = new int[matrix.states()];
    }

    /** Writes where a combination leads into another array. */
    void step(int[] states, int[] into) {
        Arrays.fill(sums, 0);
        for (int driver = 0; driver < states.length; driver++) {
            matrix.addTo(sums, matrix.index(driver, states[driver]));
        }
        for (int driver = 0; driver < states.length; driver++) {
            into[driver] = best(driver, states[driver]);
        }
    }

    private int best(int driver, int own) {
        int first = matrix.index(driver, 0);
        int best = own;
        for (int state = 0; state < matrix.states(driver); state++) {
            if (sums[first + state] > sums[first + best]) {
                best = state;
            }
        }
        return best;
    }

    /** The attractor that a combination ends in, with one starting point. */
    Basins.Basin attractor(int[] start, Watch watch) {
        var ahead = start.clone();
        var behind = start.clone();
        var spare = new int[start.length];
        int length = 0;
        int until = 1;
        do {
            if (length == until) {
                System.arraycopy(ahead, 0, behind, 0, ahead.length);
                until *= 2;
                length = 0;
            }
            step(ahead, spare);
            var before = ahead;
            ahead = spare;
            spare = before;
            length++;
        } while (!Arrays.equals(ahead, behind) && watch.goesOn());
        return new Basins.Basin(lowest(behind, length), length, 1);
    }

    /** The lowest of so many members of a cycle. */
    private int[] lowest(int[] member, int length) {
        var lowest = member.clone();
        var at = member.clone();
        var next = new int[member.length];
        for (int i = 1; i < length; i++) {
            step(at, next);
            System.arraycopy(next, 0, at, 0, at.length);
            if (Arrays.compare(at, lowest) < 0) {
                System.arraycopy(at, 0, lowest, 0, at.length);
            }
        }
        return lowest;
    }
}
