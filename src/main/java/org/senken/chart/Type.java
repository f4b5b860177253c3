package org.senken.chart;

import java.awt.Font;
import java.util.Optional;

/**
 * The sizes of type in a figure, all from one unit that follows the figure's size: about 7 pt on a small figure of a
 * report, 13 px on a wide screen.
 */
record Type(double unit) {
    private static final double SMALLEST = 6;
    private static final double READABLE = 7.5;
    private static final double LARGEST = 13;

    static Type fitting(double width, double height) {
        return new Type(Math.clamp(2.2 + 0.0128 * Math.sqrt(width * height), SMALLEST, LARGEST));
    }

    /** Type for a page that is read across its whole width, which holds so many units. */
    static Type across(double width, double units) {
        return new Type(Math.clamp(width / units, SMALLEST, LARGEST));
    }

    /** A little smaller; empty where type would become unreadable. */
    Optional<Type> smaller() {
        return unit * 0.95 < READABLE ? Optional.empty() : Optional.of(new Type(unit * 0.95));
    }

    Font title() {
        return Fonts.bold(1.4 * unit);
    }

    Font subtitle() {
        return Fonts.regular(1.15 * unit);
    }

    Font label() {
        return Fonts.regular(unit);
    }

    Font number() {
        return Fonts.bold(0.85 * unit);
    }

    Font axis() {
        return Fonts.bold(0.95 * unit);
    }

    Font heading() {
        return Fonts.bold(0.9 * unit);
    }

    Font small() {
        return Fonts.regular(0.87 * unit);
    }

    Font corner() {
        return Fonts.bold(0.87 * unit);
    }
}
