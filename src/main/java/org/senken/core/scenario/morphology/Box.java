package org.senken.core.scenario.morphology;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Restriction;
import org.senken.core.scenario.crossimpact.Restriction.Excluded;

/**
 * A morphological box in numbers (Zwicky 1969; Ritchey 2015): drivers with their states, pairs of states that cannot stand
 * together, and states that must or must not be there. A combination survives if it holds no such pair.
 *
 * <p>States are named by their index among all states, driver by driver. A set of states of one driver is kept in the bits
 * of a number.
 */
public final class Box {
    /** The most states of a driver. */
    public static final int MOST_STATES = Long.SIZE;

    private final int[] first;
    private final long[] open;
    private final long[][] goesWith;
    private final int[][] against;

    private Box(int[] first, long[] open, long[][] goesWith) {
        this.first = first;
        this.open = open;
        this.goesWith = goesWith;
        against = Arrays.stream(goesWith).map(Box::against).toArray(int[][]::new);
    }

    private static int[] against(long[] goesWith) {
        return IntStream.range(0, goesWith.length)
                .filter(driver -> goesWith[driver] != -1L)
                .toArray();
    }

    /**
     * A box.
     *
     * @param states how many states each driver has, at most {@link #MOST_STATES}; with none there is no combination
     * @param restriction what is excluded; a pair of states of one driver says nothing, since they never stand together
     */
    public static Box of(int[] states, Restriction restriction) {
        var first = new int[states.length + 1];
        for (int driver = 0; driver < states.length; driver++) {
            if (states[driver] > MOST_STATES) {
                throw new IllegalArgumentException("more than " + MOST_STATES + " states: " + states[driver]);
            }
            first[driver + 1] = first[driver] + states[driver];
        }
        var open = new long[states.length];
        for (int driver = 0; driver < states.length; driver++) {
            open[driver] = open(first[driver], states[driver], restriction);
        }
        return new Box(first, open, goesWith(first, restriction.excluded()));
    }

    private static long open(int first, int states, Restriction restriction) {
        long forced = bits(first, states, restriction.forced());
        long all = states == 0 ? 0 : -1L >>> (Long.SIZE - states);
        return (forced == 0 ? all : forced) & ~bits(first, states, restriction.forbidden());
    }

    private static long bits(int first, int states, Set<Integer> wanted) {
        return IntStream.range(0, states)
                .filter(state -> wanted.contains(first + state))
                .mapToLong(state -> 1L << state)
                .reduce(0, (a, b) -> a | b);
    }

    private static long[][] goesWith(int[] first, Collection<Excluded> pairs) {
        int drivers = first.length - 1;
        var goesWith = new long[first[drivers]][drivers];
        for (var row : goesWith) {
            Arrays.fill(row, -1L);
        }
        for (var pair : pairs) {
            int one = driverOf(first, pair.one());
            int other = driverOf(first, pair.other());
            goesWith[pair.one()][other] &= ~(1L << (pair.other() - first[other]));
            goesWith[pair.other()][one] &= ~(1L << (pair.one() - first[one]));
        }
        return goesWith;
    }

    private static int driverOf(int[] first, int state) {
        int driver = first.length - 2;
        while (first[driver] > state) {
            driver--;
        }
        return driver;
    }

    /** How many drivers there are. */
    public int drivers() {
        return open.length;
    }

    /** How many states all drivers have together. */
    public int states() {
        return first[drivers()];
    }

    /** How many combinations there are, whatever is excluded. */
    public BigInteger combinations() {
        return IntStream.range(0, drivers())
                .mapToObj(driver -> BigInteger.valueOf(first[driver + 1] - first[driver]))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /**
     * How many combinations survive.
     *
     * @param outOfTime asked now and then; once it says yes the count ends with what was found so far
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public Count survivors(BooleanSupplier outOfTime, Progress progress) {
        return new Counting(this, outOfTime, progress).count(open);
    }

    /** In how many surviving combinations each state takes part, by the index of the state. */
    public Count[] survivorsByState(BooleanSupplier outOfTime, Progress progress) {
        var counting = new Counting(this, outOfTime, share -> progress.report(0));
        var counts = new Count[states()];
        for (int driver = 0; driver < drivers(); driver++) {
            for (int state = first[driver]; state < first[driver + 1]; state++) {
                var narrowed = open.clone();
                narrowed[driver] &= 1L << (state - first[driver]);
                counts[state] = counting.count(narrowed);
                progress.report((state + 1.0) / states());
            }
        }
        return counts;
    }

    /** All drivers with their open states. */
    Space whole() {
        return new Space(IntStream.range(0, drivers()).toArray(), open, new int[drivers()]);
    }

    /** The drivers of which a state rules out something. */
    int[] against(int driver, int state) {
        return against[first[driver] + state];
    }

    /** The states of another driver that go with a state. */
    long goesWith(int driver, int state, int other) {
        return goesWith[first[driver] + state][other];
    }
}
