package org.senken.chart;

/** A circle of the drawing. */
record Disc(double x, double y, double radius) {

    boolean contains(double px, double py) {
        return Math.hypot(px - x, py - y) <= radius;
    }
}
