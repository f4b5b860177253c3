package org.senken.core.scenario.morphology;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Some drivers with the states that are still open to each. Of states that rule out nothing only their number matters. Two
 * spaces that are equal hold the same number of surviving combinations.
 */
final class Space {
    /** Which drivers, in their order. */
    final int[] drivers;

    /** The open states of each that are told apart. */
    final long[] open;

    /** How many more open states each has that rule out no state of the others. */
    final int[] free;

    private final int hash;

    Space(int[] drivers, long[] open, int[] free) {
        this.drivers = drivers;
        this.open = open;
        this.free = free;
        hash = 31 * (31 * Arrays.hashCode(drivers) + Arrays.hashCode(open)) + Arrays.hashCode(free);
    }

    int size() {
        return drivers.length;
    }

    /** How many states are open to the driver at a place. */
    int states(int place) {
        return Long.bitCount(open[place]) + free[place];
    }

    /** The space of the other drivers. */
    Space without(int place) {
        var others = IntStream.range(0, size()).filter(other -> other != place).toArray();
        return new Space(
                Arrays.stream(others).map(other -> drivers[other]).toArray(),
                Arrays.stream(others).mapToLong(other -> open[other]).toArray(),
                Arrays.stream(others).map(other -> free[other]).toArray());
    }

    /** The same drivers with fewer open states. */
    Space narrowed(long[] left) {
        return new Space(drivers, left, free);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Space that
                && hash == that.hash
                && Arrays.equals(drivers, that.drivers)
                && Arrays.equals(open, that.open)
                && Arrays.equals(free, that.free);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
