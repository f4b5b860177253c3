package org.senken.core.scenario.morphology;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.senken.core.maths.Progress;

/**
 * Counts surviving combinations without visiting them one by one. Drivers that restrain nobody are multiplied, and so are
 * parts that do not restrain each other. Within a part one driver is tried state by state, what it rules out is
 * taken from the others at once, states that rule out the same are tried once, and what was counted before is remembered.
 */
final class Counting {
    private static final int MOST_REMEMBERED = 300_000;
    private static final int LOOK_UP = 0xff;

    private final Box box;
    private final BooleanSupplier outOfTime;
    private final Progress progress;
    private final int[] order;
    private final Map<Space, BigInteger> remembered = new HashMap<>();
    private boolean late;
    private int visited;
    private double done;

    Counting(Box box, BooleanSupplier outOfTime, Progress progress) {
        this.box = box;
        this.outOfTime = outOfTime;
        this.progress = progress;
        order = Order.of(Ties.of(box, box.whole()).tied());
    }

    /** Counts the combinations of open states that survive. */
    Count count(long[] open) {
        done = 0;
        if (Arrays.stream(open).anyMatch(states -> states == 0)) {
            return new Count(BigInteger.ZERO, true);
        }
        return new Count(count(box.whole().narrowed(open), 1), !late);
    }

    /**
     * Counts a space, part by part.
     *
     * @param share of the whole work, for those who wait
     */
    private BigInteger count(Space space, double share) {
        if (isLate()) {
            return BigInteger.ZERO;
        }
        var ties = Ties.of(box, space);
        var parts = ties.parts();
        var product = BigInteger.ONE;
        for (var places : parts) {
            var part = ties.space(places);
            var factor = places.length == 1
                    ? BigInteger.valueOf(part.states(0))
                    : recalled(part, ties.next(places, order), share / parts.size());
            product = product.multiply(factor);
            if (product.signum() == 0) {
                break;
            }
        }
        return product;
    }

    private BigInteger recalled(Space part, int next, double share) {
        var known = remembered.get(part);
        if (known != null) {
            done += share;
            return known;
        }
        var sum = tried(part, next, share);
        if (!late && remembered.size() < MOST_REMEMBERED) {
            remembered.put(part, sum);
        }
        return sum;
    }

    private BigInteger tried(Space part, int place, double share) {
        var left = left(part, place);
        var sum = BigInteger.ZERO;
        for (var each : left.entrySet()) {
            var found = count(each.getKey(), share / left.size());
            sum = sum.add(found.multiply(BigInteger.valueOf(each.getValue())));
        }
        return sum;
    }

    /** What each state of a driver leaves to the others, and how many of its states leave just that. */
    private Map<Space, Integer> left(Space part, int place) {
        var rest = part.without(place);
        var left = new LinkedHashMap<Space, Integer>();
        if (part.free[place] > 0) {
            left.put(rest, part.free[place]);
        }
        for (long states = part.open[place]; states != 0; states &= states - 1) {
            int state = Long.numberOfTrailingZeros(states);
            var open = rest.open.clone();
            if (narrow(rest, open, part.drivers[place], state)) {
                left.merge(rest.narrowed(open), 1, Integer::sum);
            }
        }
        return left;
    }

    /** Takes away what a state rules out; no if a driver is left without a state. */
    private boolean narrow(Space rest, long[] open, int driver, int state) {
        for (int other = 0; other < open.length; other++) {
            open[other] &= box.goesWith(driver, state, rest.drivers[other]);
            if (open[other] == 0 && rest.free[other] == 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isLate() {
        if (!late && (visited++ & LOOK_UP) == 0) {
            progress.report(Math.min(1, done));
            late = outOfTime.getAsBoolean();
        }
        return late;
    }
}
