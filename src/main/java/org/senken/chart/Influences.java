package org.senken.chart;

import org.senken.language.Numbers;

/** How influences are written. The sign is always there, so that nothing rests on colour. */
final class Influences {
    /** What stands for "no influence". */
    static final String NONE = "·";

    private Influences() {}

    /** An influence in a table of them: +2, −1.5, a dot for none. */
    static String mark(double points) {
        return points == 0 ? NONE : signed(points);
    }

    /** A sum with its sign: +4, −1.5, 0. */
    static String signed(double points) {
        if (points == 0) {
            return "0";
        }
        return (points > 0 ? "+" : "−") + Numbers.decimal(Math.abs(points));
    }
}
