package org.senken.core.scenario.crossimpact;

import java.util.stream.IntStream;

/**
 * Writes a combination of states into whole words of 63 bits, the first driver highest, so that comparing words compares
 * combinations lexically.
 */
final class Packing {
    private static final int WORD = 63;

    private final int[] word;
    private final int[] shift;
    private final long[] mask;
    private final int words;

    private Packing(int[] word, int[] shift, long[] mask, int words) {
        this.word = word;
        this.shift = shift;
        this.mask = mask;
        this.words = words;
    }

    /** Room for the drivers of a matrix. */
    static Packing of(ImpactMatrix matrix) {
        return of(IntStream.range(0, matrix.drivers()).map(matrix::states).toArray());
    }

    /** Room for drivers with so many states each. */
    static Packing of(int[] states) {
        var word = new int[states.length];
        var shift = new int[states.length];
        var mask = new long[states.length];
        int at = 0;
        int free = WORD;
        for (int driver = 0; driver < states.length; driver++) {
            int bits = Integer.SIZE - Integer.numberOfLeadingZeros(states[driver] - 1);
            if (bits > free) {
                at++;
                free = WORD;
            }
            free -= bits;
            word[driver] = at;
            shift[driver] = free;
            mask[driver] = (1L << bits) - 1;
        }
        return new Packing(word, shift, mask, at + 1);
    }

    /** How many words a combination takes. */
    int words() {
        return words;
    }

    long[] pack(int[] states) {
        var packed = new long[words];
        for (int driver = 0; driver < states.length; driver++) {
            packed[word[driver]] |= (long) states[driver] << shift[driver];
        }
        return packed;
    }

    /** The combination that begins at a place among words. */
    int[] unpack(long[] packed, int from) {
        var states = new int[word.length];
        for (int driver = 0; driver < states.length; driver++) {
            states[driver] = (int) (packed[from + word[driver]] >>> shift[driver] & mask[driver]);
        }
        return states;
    }
}
