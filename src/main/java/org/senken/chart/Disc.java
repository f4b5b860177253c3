package org.senken.chart;

/** A circle of the drawing. */
record Disc(double x, double y, double radius) {

    Box bounds() {
        return Box.around(x, y, 2 * radius, 2 * radius);
    }

    boolean contains(double px, double py) {
        return Math.hypot(px - x, py - y) <= radius;
    }
}
