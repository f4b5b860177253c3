package org.senken.chart;

import java.awt.Color;

/**
 * What stands in one cell of a drawn matrix.
 *
 * @param fill behind the text of a score; not used by the others
 */
record MatrixMark(Kind kind, String text, Color fill) {
    /** What a cell can hold. */
    enum Kind {
        /** A number on its colour. */
        SCORE,
        /** Judged: no influence. */
        ZERO,
        /** Nobody judged it. */
        EMPTY,
        /** The row does not act on the column. */
        OFF,
        /** The row and the column are of the same driver. */
        OWN
    }

    static MatrixMark of(Kind kind) {
        return new MatrixMark(kind, kind == Kind.ZERO ? Influences.NONE : "", Color.WHITE);
    }

    static MatrixMark score(String text, Color fill) {
        return new MatrixMark(Kind.SCORE, text, fill);
    }
}
