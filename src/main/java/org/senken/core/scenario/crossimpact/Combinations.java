package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Combinations of states in lexical order, kept in one byte per driver. */
public final class Combinations implements Iterable<int[]> {
    private final int drivers;
    private final byte[] states;

    private Combinations(int drivers, byte[] states) {
        this.drivers = drivers;
        this.states = states;
    }

    /** The combinations given, sorted. */
    public static Combinations of(int drivers, List<int[]> all) {
        var sorted = all.stream().sorted(Arrays::compare).toList();
        var states = new byte[drivers * sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            for (int driver = 0; driver < drivers; driver++) {
                states[i * drivers + driver] = (byte) sorted.get(i)[driver];
            }
        }
        return new Combinations(drivers, states);
    }

    public int size() {
        return drivers == 0 ? 0 : states.length / drivers;
    }

    /** The state of each driver in a combination, from 0. */
    public int[] get(int place) {
        return IntStream.range(place * drivers, (place + 1) * drivers)
                .map(at -> states[at])
                .toArray();
    }

    @Override
    public Iterator<int[]> iterator() {
        return IntStream.range(0, size()).mapToObj(this::get).iterator();
    }
}
