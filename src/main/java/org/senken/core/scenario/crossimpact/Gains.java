package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What each driver adds at most to each difference (see {@link Lanes}), for each set of states it may still have: max over k
 * of (C_u(k, a) − C_u(k, l)). Drivers with many states have such a row for all their states together and for each single one
 * only.
 */
final class Gains {
    private static final int MOST_STATES_FOR_SETS = 6;
    private static final long MOST_BYTES_FOR_SETS = 32L << 20;
    private static final long MOST_BYTES = 128L << 20;

    private final ImpactMatrix matrix;
    private final Lanes lanes;
    private final int divisor;
    private final boolean sets;
    private final long[][][] rows;
    private final long[] start;

    private Gains(ImpactMatrix matrix, Lanes lanes, int divisor, boolean sets) {
        this.matrix = matrix;
        this.lanes = lanes;
        this.divisor = divisor;
        this.sets = sets;
        this.rows = new long[matrix.drivers()][][];
        this.start = new long[lanes.words()];
    }

    /** The gains of all drivers, or nothing if they would take too much memory. */
    static @Nullable Gains of(ImpactMatrix matrix, long[] domains, Influence influence, int maxInconsistency) {
        int divisor = influence.divisor();
        long allowed = Math.min(maxInconsistency, -influence.lowest()) / divisor;
        long most = Math.max(influence.highest() / divisor + allowed, -influence.lowest() / divisor);
        var lanes = Lanes.of(matrix, most <= Short.MAX_VALUE ? 16 : most <= Integer.MAX_VALUE ? 32 : 64);
        if (bytes(matrix, lanes, false) > MOST_BYTES) {
            return null;
        }
        var gains = new Gains(matrix, lanes, divisor, bytes(matrix, lanes, true) <= MOST_BYTES_FOR_SETS);
        Arrays.fill(gains.start, lanes.inAll(allowed) + lanes.tops());
        for (int driver = 0; driver < domains.length; driver++) {
            gains.fill(driver, domains[driver], influence.reach(driver) > 0);
        }
        return gains;
    }

    /** What the rows of all drivers take, and the differences of one worker at every depth. */
    private static long bytes(ImpactMatrix matrix, Lanes lanes, boolean sets) {
        long count = matrix.drivers();
        for (int driver = 0; driver < matrix.drivers(); driver++) {
            int states = matrix.states(driver);
            count += sets && states <= MOST_STATES_FOR_SETS ? 1 << states : states + 1;
        }
        return count * lanes.words() * Long.BYTES;
    }

    private void fill(int driver, long domain, boolean kept) {
        var all = hasSets(driver) ? ofSets(driver, domain) : ofStates(driver, domain);
        var most = all[place(driver, domain)];
        for (int word = 0; word < start.length; word++) {
            start[word] += most[word];
        }
        rows[driver] = kept ? all : new long[0][];
    }

    private boolean hasSets(int driver) {
        return sets && matrix.states(driver) <= MOST_STATES_FOR_SETS;
    }

    private long[][] ofSets(int driver, long domain) {
        int full = (int) domain;
        var plain = new long[full + 1][];
        var packed = new long[full + 1][];
        for (int set = 1; set <= full; set++) {
            if ((set & ~full) == 0) {
                int first = Integer.lowestOneBit(set);
                plain[set] = set == first
                        ? ofState(driver, Integer.numberOfTrailingZeros(set))
                        : most(plain[first], plain[set ^ first]);
                packed[set] = lanes.pack(plain[set]);
            }
        }
        return packed;
    }

    private long[][] ofStates(int driver, long domain) {
        var packed = new long[matrix.states(driver) + 1][];
        long[] most = null;
        for (long rest = domain; rest != 0; rest &= rest - 1) {
            int state = Long.numberOfTrailingZeros(rest);
            var plain = ofState(driver, state);
            packed[state + 1] = lanes.pack(plain);
            most = most == null ? plain : most(most, plain);
        }
        packed[0] = most == null ? new long[0] : lanes.pack(most);
        return packed;
    }

    private static long[] most(long[] one, long[] other) {
        var most = new long[one.length];
        for (int i = 0; i < most.length; i++) {
            most[i] = Math.max(one[i], other[i]);
        }
        return most;
    }

    /** What a state of a driver adds to each difference, lane by lane. */
    private long[] ofState(int driver, int state) {
        int row = matrix.index(driver, state);
        var plain = lanes.plain();
        for (int on = 0; on < matrix.drivers(); on++) {
            int states = matrix.states(on);
            for (int target = 0; target < states; target++) {
                int own = matrix.index(on, target);
                for (int turn = 1; turn < states; turn++) {
                    int other = matrix.index(on, (target + turn) % states);
                    plain[lanes.place(own, turn)] = ((long) matrix.at(row, own) - matrix.at(row, other)) / divisor;
                }
            }
        }
        return plain;
    }

    private int place(int driver, long set) {
        if (hasSets(driver)) {
            return (int) set;
        }
        return (set & set - 1) == 0 ? Long.numberOfTrailingZeros(set) + 1 : 0;
    }

    Lanes lanes() {
        return lanes;
    }

    /** The highest differences while nothing is decided, above what is allowed; the highest bit of a lane says "0 or more". */
    long[] start() {
        return start;
    }

    /** What a driver adds at most, if it has one of a set of states; always the same row if its choice decides nothing. */
    long[] of(int driver, long set) {
        var own = rows[driver];
        return own.length == 0 ? start : own[place(driver, set)];
    }
}
