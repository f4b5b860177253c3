package org.senken.core.scenario.crossimpact;

import java.util.Iterator;
import java.util.stream.IntStream;

/** Combinations of states in lexical order, kept in a few bits per driver. */
public final class Combinations implements Iterable<int[]> {
    /** None at all. */
    static final Combinations NONE = new Combinations(Packing.of(new int[0]), new long[0], 0);

    private final Packing packing;
    private final long[] packed;
    private final int size;

    /** The combinations that stand in the first words, in lexical order. */
    Combinations(Packing packing, long[] packed, int size) {
        this.packing = packing;
        this.packed = packed;
        this.size = size;
    }

    public int size() {
        return size;
    }

    /**
     * The state of each driver in a combination, from 0.
     *
     * @throws IndexOutOfBoundsException if there are not so many
     */
    public int[] get(int place) {
        if (place < 0 || place >= size) {
            throw new IndexOutOfBoundsException(place);
        }
        return packing.unpack(packed, place * packing.words());
    }

    @Override
    public Iterator<int[]> iterator() {
        return IntStream.range(0, size).mapToObj(this::get).iterator();
    }
}
