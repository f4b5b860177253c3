package org.senken.core.portfolio;

import org.senken.core.technology.Scale;

/** The four readings of superiority and indispensability, and the fifth: not settled. */
public enum Quadrant {
    /** High superiority, high indispensability. */
    LEAD_AND_PROTECT,
    /** High superiority, low indispensability. */
    STRENGTH_INTO_NEED,
    /** Low superiority, high indispensability. */
    RENEW_THE_BASE,
    /** Low on both. */
    PARTNER_OR_WATCH,
    /** The middle half of the votes crosses a line at 5, or lies on it: the area belongs to no quadrant. */
    UNSETTLED;

    private enum Side {
        LOW,
        HIGH,
        ACROSS
    }

    /** The quadrant of a point whose coordinates are ranges from lower to upper quartile. */
    public static Quadrant of(Range superiority, Range indispensability) {
        var x = side(superiority);
        var y = side(indispensability);
        if (x == Side.ACROSS || y == Side.ACROSS) {
            return UNSETTLED;
        }
        if (x == Side.HIGH) {
            return y == Side.HIGH ? LEAD_AND_PROTECT : STRENGTH_INTO_NEED;
        }
        return y == Side.HIGH ? RENEW_THE_BASE : PARTNER_OR_WATCH;
    }

    private static Side side(Range range) {
        if (range.low() >= Scale.MIDDLE && range.high() > Scale.MIDDLE) {
            return Side.HIGH;
        }
        if (range.high() <= Scale.MIDDLE && range.low() < Scale.MIDDLE) {
            return Side.LOW;
        }
        return Side.ACROSS;
    }
}
