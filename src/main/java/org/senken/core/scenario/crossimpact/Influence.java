package org.senken.core.scenario.crossimpact;

/**
 * Who can decide what in a search. For a state a of a driver j and another state l of it, the difference of their sums is
 * Σ over drivers u of (C_u(z_u, a) − C_u(z_u, l)); its highest and lowest value over all that is allowed are taken here.
 */
final class Influence {
    private final ImpactMatrix matrix;
    private final long[] domains;
    private final boolean[][] varies;
    private final boolean[] settled;
    private long highest;
    private long lowest;
    private int divisor;

    private Influence(ImpactMatrix matrix, long[] domains) {
        this.matrix = matrix;
        this.domains = domains;
        this.varies = new boolean[domains.length][domains.length];
        this.settled = new boolean[domains.length];
    }

    /**
     * Looks at all drivers.
     *
     * @param domains which states each may have, one bit per state, none empty
     * @param maxInconsistency what a driver may lack, in units
     */
    static Influence of(ImpactMatrix matrix, long[] domains, int maxInconsistency) {
        var all = new Influence(matrix, domains);
        for (int driver = 0; driver < domains.length; driver++) {
            all.settled[driver] = all.lookAt(driver) >= -maxInconsistency;
        }
        return all;
    }

    /** The lowest difference of any allowed state of a driver to any other state of it. */
    private long lowestOf(int driver, int state, int other) {
        long low = 0;
        long high = 0;
        for (int by = 0; by < domains.length; by++) {
            int least = Integer.MAX_VALUE;
            int most = Integer.MIN_VALUE;
            for (long rest = domains[by]; rest != 0; rest &= rest - 1) {
                int row = matrix.index(by, Long.numberOfTrailingZeros(rest));
                int difference = matrix.at(row, state) - matrix.at(row, other);
                least = Math.min(least, difference);
                most = Math.max(most, difference);
                divisor = divisor == 1 ? 1 : greatestCommon(divisor, Math.abs(difference));
            }
            varies[by][driver] |= least < most;
            low += least;
            high += most;
        }
        lowest = Math.min(lowest, low);
        highest = Math.max(highest, high);
        return low;
    }

    private long lookAt(int driver) {
        long low = 0;
        for (long rest = domains[driver]; rest != 0; rest &= rest - 1) {
            int state = Long.numberOfTrailingZeros(rest);
            for (int other = 0; other < matrix.states(driver); other++) {
                if (other != state) {
                    low = Math.min(low, lowestOf(driver, matrix.index(driver, state), matrix.index(driver, other)));
                }
            }
        }
        return low;
    }

    private static int greatestCommon(int one, int other) {
        int a = one;
        int b = other;
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    /** Whether the choice of one driver can decide whether another is consistent. */
    boolean decides(int driver, int other) {
        return varies[driver][other] && !settled[other];
    }

    /** For how many drivers the choice of a driver can be decisive. */
    int reach(int driver) {
        int count = 0;
        for (int other = 0; other < domains.length; other++) {
            count += decides(driver, other) ? 1 : 0;
        }
        return count;
    }

    /** The highest difference, at least 0. */
    long highest() {
        return highest;
    }

    /** The lowest difference, at most 0. */
    long lowest() {
        return lowest;
    }

    /** What divides all differences, at least 1. */
    int divisor() {
        return Math.max(1, divisor);
    }
}
