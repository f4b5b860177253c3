package org.senken.ui.projector;

import java.util.List;

/** Cuts a list into sheets that a room can read. */
final class Sheets {
    /** The most names on one sheet. */
    static final int MOST = 10;

    private Sheets() {}

    /** How many sheets a list takes; at least one. */
    static int count(int size) {
        return Math.max(1, (size + MOST - 1) / MOST);
    }

    /** One sheet of a list; counting on beyond the last begins again. */
    static <T> List<T> of(List<T> all, int sheet) {
        int from = Math.floorMod(sheet, count(all.size())) * MOST;
        return all.subList(from, Math.min(all.size(), from + MOST));
    }
}
