package org.senken.report.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on one page as a whole: a line, a row of a table, a figure. All lengths are in points.
 *
 * @param before the space above it, which falls away at the top of a page
 * @param after the space below it
 * @param keepsWithNext whether the next piece must stand on the same page
 * @param breaks whether a new page begins after it
 * @param notes the lines of its footnotes
 * @param repeated what is repeated above it where a page begins with it: the header of a table
 * @param anchor the id of the heading, figure or table that begins with it; blank for others
 */
record Piece(
        double height,
        double before,
        double after,
        boolean keepsWithNext,
        boolean breaks,
        List<TextLine> notes,
        @Nullable Piece repeated,
        String anchor,
        Ink ink) {

    Piece {
        notes = List.copyOf(notes);
    }

    static Piece of(double height, Ink ink) {
        return new Piece(height, 0, 0, false, false, List.of(), null, "", ink);
    }

    /** A new page. */
    static Piece pageBreak() {
        return new Piece(0, 0, 0, false, true, List.of(), null, "", Ink.NONE);
    }

    Piece spaced(double above, double below) {
        return new Piece(height, above, below, keepsWithNext, breaks, notes, repeated, anchor, ink);
    }

    Piece keptWithNext() {
        return new Piece(height, before, after, true, breaks, notes, repeated, anchor, ink);
    }

    Piece with(List<TextLine> footnotes) {
        return new Piece(height, before, after, keepsWithNext, breaks, footnotes, repeated, anchor, ink);
    }

    Piece under(Piece header) {
        return new Piece(height, before, after, keepsWithNext, breaks, notes, header, anchor, ink);
    }

    Piece anchored(String id) {
        return new Piece(height, before, after, keepsWithNext, breaks, notes, repeated, id, ink);
    }
}
