package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How small numbers stand side by side in words, so that one subtraction changes several of them. Every state a of every
 * driver has a lane in some group of words. The first word of a group holds the difference of a to the state one place on,
 * the next word that to the state two places on, and so on round the driver. Drivers with many states come first, so that
 * groups are no longer than they must be.
 */
final class Lanes {
    private final int bits;
    private final int bitsLog;
    private final int[] laneOf;
    private final int[] stateAt;
    private final int[] groupOf;
    private final long[] topOf;
    private final int[] ends;

    private Lanes(int bits, int[] laneOf, int[] stateAt, int[] ends) {
        this.bits = bits;
        this.bitsLog = Integer.numberOfTrailingZeros(bits);
        this.laneOf = laneOf;
        this.stateAt = stateAt;
        this.groupOf =
                Arrays.stream(laneOf).map(lane -> lane * bits / Long.SIZE).toArray();
        this.topOf = Arrays.stream(laneOf)
                .mapToLong(lane -> 1L << (lane * bits % Long.SIZE + bits - 1))
                .toArray();
        this.ends = ends;
    }

    /** Lanes of 16, 32 or 64 bits for all states of a matrix. */
    static Lanes of(ImpactMatrix matrix, int bits) {
        var drivers = IntStream.range(0, matrix.drivers())
                .boxed()
                .sorted(Comparator.comparingInt(driver -> -matrix.states(driver)))
                .toList();
        var laneOf = new int[matrix.states()];
        var stateAt = new int[matrix.states()];
        var words = new int[(matrix.states() * bits + Long.SIZE - 1) / Long.SIZE];
        int lane = 0;
        for (int driver : drivers) {
            for (int state = 0; state < matrix.states(driver); state++) {
                laneOf[matrix.index(driver, state)] = lane;
                stateAt[lane] = matrix.index(driver, state);
                int group = lane++ * bits / Long.SIZE;
                words[group] = Math.max(words[group], matrix.states(driver) - 1);
            }
        }
        Arrays.parallelPrefix(words, Integer::sum);
        return new Lanes(bits, laneOf, stateAt, words);
    }

    /** How many words there are. */
    int words() {
        return ends[ends.length - 1];
    }

    /** How many groups of words there are. */
    int groups() {
        return ends.length;
    }

    /** Where each group ends among all words. */
    int[] ends() {
        return ends.clone();
    }

    /** The group that has a state's lane. */
    int group(int state) {
        return groupOf[state];
    }

    /** The highest bit of a state's lane. */
    long top(int state) {
        return topOf[state];
    }

    /** The state whose lane holds a bit of a group's words. */
    int state(int group, int bit) {
        return stateAt[(group * Long.SIZE + bit) >> bitsLog];
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
        return inAll(1L << (bits - 1));
    }

    /** Room for the numbers of all words. */
    long[] plain() {
        return new long[words() * (Long.SIZE / bits)];
    }

    /** Where among plain numbers the difference of a state to the one so many places on stands; from 1 place on. */
    int place(int state, int turn) {
        int group = groupOf[state];
        int start = group == 0 ? 0 : ends[group - 1];
        int perWord = Long.SIZE / bits;
        return (start + turn - 1) * perWord + laneOf[state] % perWord;
    }

    /** Packs plain numbers. They may be below 0: sums are right as soon as no lane of the sum is. */
    long[] pack(long[] plain) {
        int perWord = Long.SIZE / bits;
        var packed = new long[words()];
        for (int place = 0; place < plain.length; place++) {
            packed[place / perWord] += plain[place] << (place % perWord * bits);
        }
        return packed;
    }
}
