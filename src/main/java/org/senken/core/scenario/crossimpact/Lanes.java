package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How many small numbers stand side by side in words, so that one subtraction changes several of them. Every state a of
 * every driver has a lane, and for each other state l of its driver a place in that lane: on plane r stands the difference of
 * a to the state r places on. Drivers with many states come first, so each plane fills the first words only.
 */
final class Lanes {
    private final int bits;
    private final int[] laneOf;
    private final int[] stateAt;
    private final int[] planeStart;
    private final int[] planeWords;

    private Lanes(int bits, int[] laneOf, int[] stateAt, int[] planeStart, int[] planeWords) {
        this.bits = bits;
        this.laneOf = laneOf;
        this.stateAt = stateAt;
        this.planeStart = planeStart;
        this.planeWords = planeWords;
    }

    /** Lanes of 16, 32 or 64 bits for all states of a matrix. */
    static Lanes of(ImpactMatrix matrix, int bits) {
        var drivers = IntStream.range(0, matrix.drivers())
                .boxed()
                .sorted(Comparator.comparing(driver -> -matrix.states(driver)))
                .toList();
        int planes = matrix.states(drivers.getFirst()) - 1;
        var laneOf = new int[matrix.states()];
        var stateAt = new int[matrix.states()];
        var lanes = new int[planes];
        int lane = 0;
        for (int driver : drivers) {
            for (int state = 0; state < matrix.states(driver); state++) {
                laneOf[matrix.index(driver, state)] = lane;
                stateAt[lane++] = matrix.index(driver, state);
            }
            Arrays.fill(lanes, 0, matrix.states(driver) - 1, lane);
        }
        int perWord = Long.SIZE / bits;
        var words =
                Arrays.stream(lanes).map(each -> (each + perWord - 1) / perWord).toArray();
        var start = new int[planes + 1];
        for (int plane = 0; plane < planes; plane++) {
            start[plane + 1] = start[plane] + words[plane];
        }
        return new Lanes(bits, laneOf, stateAt, start, words);
    }

    int planes() {
        return planeWords.length;
    }

    /** The first word of a plane. */
    int start(int plane) {
        return planeStart[plane];
    }

    /** How many words a plane has. */
    int words(int plane) {
        return planeWords[plane];
    }

    /** How many words all planes have. */
    int words() {
        return planeStart[planeWords.length];
    }

    /** How many words hold one lane of every state. */
    int stateWords() {
        int perWord = Long.SIZE / bits;
        return (stateAt.length + perWord - 1) / perWord;
    }

    /** The word of a state's lane, on each plane counted from its start. */
    int word(int state) {
        return laneOf[state] / (Long.SIZE / bits);
    }

    /** How far a state's lane is shifted within its word. */
    int shift(int state) {
        return laneOf[state] % (Long.SIZE / bits) * bits;
    }

    /** The highest bit of a state's lane. */
    long top(int state) {
        return 1L << shift(state) + bits - 1;
    }

    /** The state whose lane holds a bit of a word. */
    int state(int word, int bit) {
        return stateAt[word * (Long.SIZE / bits) + bit / bits];
    }

    /** A word with a number in each of its lanes. */
    long inAll(long number) {
        long word = 0;
        for (int bit = 0; bit < Long.SIZE; bit += bits) {
            word += number << bit;
        }
        return word;
    }

    /** A word with the highest bit of each lane. */
    long tops() {
        return inAll(1L << bits - 1);
    }

    /** Room for one number per lane and plane. */
    long[] plain() {
        return new long[words() * (Long.SIZE / bits)];
    }

    /** Where the number of a state on a plane stands among plain ones. */
    int place(int state, int plane) {
        return planeStart[plane] * (Long.SIZE / bits) + laneOf[state];
    }

    /** Packs plain numbers. They may be below 0: sums are right as soon as no lane of the sum is. */
    long[] pack(long[] plain) {
        int perWord = Long.SIZE / bits;
        var packed = new long[words()];
        for (int place = 0; place < plain.length; place++) {
            packed[place / perWord] += plain[place] << place % perWord * bits;
        }
        return packed;
    }
}
