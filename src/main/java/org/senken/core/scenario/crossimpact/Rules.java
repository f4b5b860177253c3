package org.senken.core.scenario.crossimpact;

import java.util.Arrays;

/** A restriction as a search needs it. States are bits of their driver's domain, or named by their index among all states. */
final class Rules {
    private final long[] domains;
    private final int[] owner;
    private final int[][] excluded;

    private Rules(long[] domains, int[] owner, int[][] excluded) {
        this.domains = domains;
        this.owner = owner;
        this.excluded = excluded;
    }

    static Rules of(ImpactMatrix matrix, Restriction restriction) {
        var owner = new int[matrix.states()];
        var domains = new long[matrix.drivers()];
        for (int driver = 0; driver < domains.length; driver++) {
            Arrays.fill(owner, matrix.index(driver, 0), matrix.index(driver + 1, 0), driver);
            for (int state = 0; state < matrix.states(driver); state++) {
                domains[driver] |= restriction.allows(matrix, driver, state) ? 1L << state : 0;
            }
        }
        var excluded = new int[owner.length][0];
        for (var pair : restriction.excluded()) {
            if (pair.one() == pair.other()) {
                int driver = owner[pair.one()];
                domains[driver] &= ~(1L << (pair.one() - matrix.index(driver, 0)));
            } else if (owner[pair.one()] != owner[pair.other()]) {
                excluded[pair.one()] = with(excluded[pair.one()], pair.other());
                excluded[pair.other()] = with(excluded[pair.other()], pair.one());
            }
        }
        return new Rules(domains, owner, excluded);
    }

    private static int[] with(int[] all, int one) {
        var more = Arrays.copyOf(all, all.length + 1);
        more[all.length] = one;
        return more;
    }

    /** Which states each driver may have before anything is decided: one bit per state. */
    long[] domains() {
        return domains.clone();
    }

    /** Which states a driver may have before anything is decided. */
    long domain(int driver) {
        return domains[driver];
    }

    /** The driver of a state. */
    int owner(int state) {
        return owner[state];
    }

    /** The states of other drivers that may not stand beside a state. */
    int[] excludedBy(int state) {
        return excluded[state];
    }

    /** Whether any driver is left without a state. */
    boolean leaveNothing() {
        return Arrays.stream(domains).anyMatch(domain -> domain == 0);
    }
}
