package org.senken.chart;

/** A straight line between two points. */
record Segment(double x1, double y1, double x2, double y2) {

    /** How far a point lies from the line. */
    double distance(double px, double py) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : Math.max(0, Math.min(((px - x1) * dx + (py - y1) * dy) / square, 1));
        double awayX = px - x1 - along * dx;
        double awayY = py - y1 - along * dy;
        return Math.sqrt(awayX * awayX + awayY * awayY);
    }

    boolean crosses(Segment other) {
        return side(other.x1, other.y1) * side(other.x2, other.y2) < 0 && other.side(x1, y1) * other.side(x2, y2) < 0;
    }

    private double side(double px, double py) {
        return Math.signum((x2 - x1) * (py - y1) - (y2 - y1) * (px - x1));
    }
}
