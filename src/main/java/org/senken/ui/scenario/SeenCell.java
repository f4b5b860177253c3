package org.senken.ui.scenario;

/**
 * What a cell of the matrix shows.
 *
 * @param value the influence; meaningless unless judged
 * @param isDisputed whether the judges are far apart
 */
record SeenCell(Kind kind, double value, boolean isDisputed) {
    /** Why a cell shows a value or none. */
    enum Kind {
        /** A driver's states do not act on each other. */
        OWN,
        /** The driver was found not to act on the other at all. */
        OFF,
        /** Not judged yet, which is not the same as judged 0. */
        EMPTY,
        JUDGED
    }

    static final SeenCell OWN = new SeenCell(Kind.OWN, 0, false);
    static final SeenCell OFF = new SeenCell(Kind.OFF, 0, false);
    static final SeenCell EMPTY = new SeenCell(Kind.EMPTY, 0, false);

    static SeenCell judged(double value, boolean disputed) {
        return new SeenCell(Kind.JUDGED, value, disputed);
    }

    boolean isJudged() {
        return kind == Kind.JUDGED;
    }

    /** Whether a judgement can be typed here. */
    boolean isAsked() {
        return kind == Kind.EMPTY || kind == Kind.JUDGED;
    }
}
