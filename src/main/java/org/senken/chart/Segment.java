package org.senken.chart;

/** A straight line between two points. */
record Segment(double x1, double y1, double x2, double y2) {

    double length() {
        return Math.hypot(x2 - x1, y2 - y1);
    }

    /** How far a point lies from the line. */
    double distance(double px, double py) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.clamp(((px - x1) * dx + (py - y1) * dy) / square, 0, 1);
        return Math.hypot(px - x1 - along * dx, py - y1 - along * dy);
    }

    boolean crosses(Segment other) {
        return side(other.x1, other.y1) * side(other.x2, other.y2) < 0 && other.side(x1, y1) * other.side(x2, y2) < 0;
    }

    private double side(double px, double py) {
        return Math.signum((x2 - x1) * (py - y1) - (y2 - y1) * (px - x1));
    }
}
