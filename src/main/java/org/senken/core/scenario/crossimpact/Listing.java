package org.senken.core.scenario.crossimpact;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lexically first of all combinations that several workers find, in whatever order they come. Twice the limit is
 * taken in before it is sorted and cut; whatever comes after the last one kept then is not taken in any more.
 */
final class Listing {
    /** The most words that are kept, whatever limit is asked for: half a gigabyte. */
    private static final int MOST_WORDS = 1 << 26;

    private static final int FIRST_ROOM = 64;

    private final Packing packing;
    private final int limit;
    private final int room;
    private long[] packed;
    private int size;
    private volatile long @Nullable [] last;

    Listing(Packing packing, int limit) {
        this.packing = packing;
        this.limit = Math.min(limit, MOST_WORDS / 2 / packing.words());
        this.room = Math.min(2 * this.limit, this.limit + (1 << 20));
        this.packed = new long[FIRST_ROOM * packing.words()];
    }

    /** Whether a combination can still be among the first. */
    boolean wants(long[] combination) {
        var known = last;
        return limit > 0 && (known == null || Arrays.compare(combination, known) < 0);
    }

    /** Takes a combination in; each may come once. */
    synchronized void add(long[] combination) {
        if (!wants(combination)) {
            return;
        }
        int words = packing.words();
        if ((size + 1) * words > packed.length) {
            packed = Arrays.copyOf(packed, Math.min(2 * packed.length, Math.max(room, FIRST_ROOM) * words));
        }
        System.arraycopy(combination, 0, packed, size * words, words);
        size++;
        if (size >= room) {
            sort();
            cut();
        }
    }

    private void cut() {
        if (size >= limit) {
            size = limit;
            int words = packing.words();
            last = Arrays.copyOfRange(packed, (limit - 1) * words, limit * words);
        }
    }

    private void sort() {
        int words = packing.words();
        if (words == 1) {
            Arrays.sort(packed, 0, size);
            return;
        }
        var rows = new long[size][];
        for (int row = 0; row < size; row++) {
            rows[row] = Arrays.copyOfRange(packed, row * words, (row + 1) * words);
        }
        Arrays.sort(rows, Arrays::compare);
        for (int row = 0; row < size; row++) {
            System.arraycopy(rows[row], 0, packed, row * words, words);
        }
    }

    /** The first combinations in lexical order, up to the limit. */
    synchronized Combinations inOrder() {
        sort();
        int kept = Math.min(size, limit);
        return new Combinations(packing, Arrays.copyOf(packed, kept * packing.words()), kept);
    }
}
