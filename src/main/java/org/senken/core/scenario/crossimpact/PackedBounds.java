package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bounds on every difference between two states of a driver, several to a word. */
final class PackedBounds implements Bounds {
    private static final int WORDS_BETWEEN_LOOKS = 1 << 18;

    private final ImpactMatrix matrix;
    private final Rules rules;
    private final Gains gains;
    private final Lanes lanes;
    private final int[] ends;
    private final List<Level> levels = new ArrayList<>();

    /** The highest differences, the states that are left as the highest bits of their lanes, and the same by driver. */
    private record Level(long[] differences, long[] left, long[] domains) {}

    PackedBounds(ImpactMatrix matrix, Rules rules, Gains gains) {
        this.matrix = matrix;
        this.rules = rules;
        this.gains = gains;
        this.lanes = gains.lanes();
        this.ends = lanes.ends();
    }

    private Level level(int depth) {
        while (levels.size() <= depth) {
            levels.add(new Level(new long[lanes.words()], new long[lanes.groups()], new long[matrix.drivers()]));
        }
        return levels.get(depth);
    }

    @Override
    public boolean begin(long[] domains) {
        var level = level(0);
        System.arraycopy(gains.start(), 0, level.differences, 0, level.differences.length);
        Arrays.fill(level.left, 0);
        for (int driver = 0; driver < domains.length; driver++) {
            level.domains[driver] = domains[driver];
            for (long rest = domains[driver]; rest != 0; rest &= rest - 1) {
                int state = matrix.index(driver, Long.numberOfTrailingZeros(rest));
                level.left[lanes.group(state)] |= lanes.top(state);
            }
            tighten(level, driver, rules.domain(driver), domains[driver]);
        }
        return excludeAll(level) && settle(level);
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
        long before = from.domains[driver];
        System.arraycopy(from.domains, 0, to.domains, 0, to.domains.length);
        System.arraycopy(from.left, 0, to.left, 0, to.left.length);
        to.domains[driver] = 1L << state;
        for (long rest = before & ~(1L << state); rest != 0; rest &= rest - 1) {
            strike(to, matrix.index(driver, Long.numberOfTrailingZeros(rest)));
        }
        shift(from.differences, gains.of(driver, before), gains.of(driver, 1L << state), to.differences);
        return exclude(to, driver) && settle(to);
    }

    /** Takes away the states that no longer can be consistent, until nothing changes. */
    private boolean settle(Level level) {
        var differences = level.differences;
        var left = level.left;
        boolean changed = true;
        while (changed) {
            changed = false;
            int word = 0;
            for (int group = 0; group < left.length; group++) {
                long before = left[group];
                long kept = before;
                for (int end = ends[group]; word < end; word++) {
                    kept &= differences[word];
                }
                if (kept != before) {
                    changed = true;
                    if (!remove(level, group, before & ~kept)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private boolean remove(Level level, int group, long gone) {
        for (long rest = gone; rest != 0; rest &= rest - 1) {
            if (!remove(level, lanes.state(group, Long.numberOfTrailingZeros(rest)))) {
                return false;
            }
        }
        return true;
    }

    /** Takes a state from its driver, if it still has it; returns whether another one is left. */
    private boolean remove(Level level, int state) {
        int driver = rules.owner(state);
        long before = level.domains[driver];
        long after = before & ~(1L << (state - matrix.index(driver, 0)));
        if (after == before || after == 0) {
            return after != 0;
        }
        strike(level, state);
        level.domains[driver] = after;
        tighten(level, driver, before, after);
        return exclude(level, driver);
    }

    private void strike(Level level, int state) {
        level.left[lanes.group(state)] &= ~lanes.top(state);
    }

    private void tighten(Level level, int driver, long before, long after) {
        shift(level.differences, gains.of(driver, before), gains.of(driver, after), level.differences);
    }

    /** Takes away what may not stand beside the one state a driver has. */
    private boolean exclude(Level level, int driver) {
        long domain = level.domains[driver];
        if ((domain & domain - 1) != 0) {
            return true;
        }
        for (int other : rules.excludedBy(matrix.index(driver, Long.numberOfTrailingZeros(domain)))) {
            if (!remove(level, other)) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("ReferenceEquality") // the very same numbers need no work
    private static void shift(long[] from, long[] before, long[] after, long[] to) {
        if (before != after) {
            for (int word = 0; word < to.length; word++) {
                to[word] = from[word] + after[word] - before[word];
            }
        } else if (from != to) {
            System.arraycopy(from, 0, to, 0, to.length);
        }
    }

    @Override
    public long[] domains(int depth) {
        return level(depth).domains;
    }

    @Override
    public int patience() {
        return Math.max(1, WORDS_BETWEEN_LOOKS / Math.max(1, lanes.words()));
    }
}
