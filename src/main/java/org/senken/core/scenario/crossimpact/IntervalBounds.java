package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.List;

/**
 * Bounds on every sum alone: looser, but without large tables. Used for matrices whose differences would not fit in memory.
 */
final class IntervalBounds implements Bounds {
    private static final int SUMS_BETWEEN_LOOKS = 1 << 18;

    private final ImpactMatrix matrix;
    private final Rules rules;
    private final int maxInconsistency;
    private final Level undecided;
    private final List<Level> levels = new ArrayList<>();

    /** The highest and lowest sum of each state, and what is left. */
    private record Level(long[] highest, long[] lowest, long[] domains) {}

    IntervalBounds(ImpactMatrix matrix, Rules rules, int maxInconsistency) {
        this.matrix = matrix;
        this.rules = rules;
        this.maxInconsistency = maxInconsistency;
        this.undecided = undecided();
    }

    private Level level(int depth) {
        while (levels.size() <= depth) {
            levels.add(new Level(new long[matrix.states()], new long[matrix.states()], new long[matrix.drivers()]));
        }
        return levels.get(depth);
    }

    /** The bounds before anything is decided. */
    private Level undecided() {
        var level = new Level(new long[matrix.states()], new long[matrix.states()], rules.domains());
        for (int column = 0; column < matrix.states(); column++) {
            for (int driver = 0; driver < level.domains.length; driver++) {
                level.highest[column] += most(driver, level.domains[driver], column, 1);
                level.lowest[column] -= most(driver, level.domains[driver], column, -1);
            }
        }
        return level;
    }

    private static void copy(Level from, Level to) {
        System.arraycopy(from.highest, 0, to.highest, 0, to.highest.length);
        System.arraycopy(from.lowest, 0, to.lowest, 0, to.lowest.length);
        System.arraycopy(from.domains, 0, to.domains, 0, to.domains.length);
    }

    @Override
    public boolean begin(long[] domains) {
        var level = level(0);
        copy(undecided, level);
        for (int driver = 0; driver < domains.length; driver++) {
            level.domains[driver] = domains[driver];
            tighten(level, driver, undecided.domains[driver], domains[driver]);
        }
        return excludeAll(level) && settle(level);
    }

    /**
     * The most that a driver adds to a sum, or with sign −1 the most it takes from it. What it adds to all states of their
     * driver alike, counted at the first of them, is left out: it decides nothing.
     */
    private long most(int driver, long domain, int column, int sign) {
        long most = Long.MIN_VALUE;
        int first = matrix.index(rules.owner(column), 0);
        for (long rest = domain; rest != 0; rest &= rest - 1) {
            int row = matrix.index(driver, Long.numberOfTrailingZeros(rest));
            most = Math.max(most, (long) sign * (matrix.at(row, column) - matrix.at(row, first)));
        }
        return most;
    }

    private boolean excludeAll(Level level) {
        for (int driver = 0; driver < level.domains.length; driver++) {
            if (!exclude(level, driver)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean choose(int depth, int driver, int state) {
        var from = level(depth);
        var to = level(depth + 1);
        copy(from, to);
        to.domains[driver] = 1L << state;
        tighten(to, driver, from.domains[driver], 1L << state);
        return exclude(to, driver) && settle(to);
    }

    private boolean settle(Level level) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int driver = 0; driver < level.domains.length; driver++) {
                long gone = gone(level, driver);
                if (gone != 0) {
                    changed = true;
                    if (!remove(level, driver, gone)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** The states of a driver that are left though another state surpasses them by more than is allowed. */
    private long gone(Level level, int driver) {
        long best = Long.MIN_VALUE;
        int first = matrix.index(driver, 0);
        for (int state = 0; state < matrix.states(driver); state++) {
            best = Math.max(best, level.lowest[first + state]);
        }
        long gone = 0;
        for (long rest = level.domains[driver]; rest != 0; rest &= rest - 1) {
            int state = Long.numberOfTrailingZeros(rest);
            gone |= level.highest[first + state] < best - maxInconsistency ? 1L << state : 0;
        }
        return gone;
    }

    private boolean remove(Level level, int driver, long gone) {
        long before = level.domains[driver];
        long after = before & ~gone;
        if (after == before || after == 0) {
            return after != 0;
        }
        level.domains[driver] = after;
        tighten(level, driver, before, after);
        return exclude(level, driver);
    }

    private void tighten(Level level, int driver, long before, long after) {
        if (before == after) {
            return;
        }
        for (int column = 0; column < matrix.states(); column++) {
            level.highest[column] += most(driver, after, column, 1) - most(driver, before, column, 1);
            level.lowest[column] -= most(driver, after, column, -1) - most(driver, before, column, -1);
        }
    }

    private boolean exclude(Level level, int driver) {
        long domain = level.domains[driver];
        if ((domain & domain - 1) != 0) {
            return true;
        }
        for (int other : rules.excludedBy(matrix.index(driver, Long.numberOfTrailingZeros(domain)))) {
            int owner = rules.owner(other);
            if (!remove(level, owner, 1L << (other - matrix.index(owner, 0)))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long[] domains(int depth) {
        return level(depth).domains;
    }

    @Override
    public int patience() {
        return Math.max(1, SUMS_BETWEEN_LOOKS / Math.max(1, matrix.states() * matrix.drivers()));
    }
}
