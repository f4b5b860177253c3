package org.senken.chart;

/** An upright rectangle of the drawing: left, top, width and height; y grows downwards. */
record Box(double x, double y, double width, double height) {

    static Box around(double centreX, double centreY, double width, double height) {
        return new Box(centreX - width / 2, centreY - height / 2, width, height);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    double area() {
        return width * height;
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    boolean holds(Box inner) {
        return inner.x >= x && inner.y >= y && inner.right() <= right() && inner.bottom() <= bottom();
    }

    /** What the two share; without area where they do not meet. */
    Box shared(Box other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        double wide = Math.min(right(), other.right()) - left;
        double high = Math.min(bottom(), other.bottom()) - top;
        return new Box(left, top, Math.max(0, wide), Math.max(0, high));
    }

    /** Whether the two share any area; touching edges do not. */
    boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    double nearestX(double px) {
        return Math.max(x, Math.min(px, right()));
    }

    double nearestY(double py) {
        return Math.max(y, Math.min(py, bottom()));
    }

    /** How far a point lies from the box; 0 inside. */
    double distance(double px, double py) {
        double dx = px - nearestX(px);
        double dy = py - nearestY(py);
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** Whether a straight line between two points touches the box (Liang and Barsky 1984). */
    boolean meets(Segment line) {
        if (Math.max(line.x1(), line.x2()) < x
                || Math.min(line.x1(), line.x2()) > right()
                || Math.max(line.y1(), line.y2()) < y
                || Math.min(line.y1(), line.y2()) > bottom()) {
            return false;
        }
        double[] part = {0, 1};
        double dx = line.x2() - line.x1();
        double dy = line.y2() - line.y1();
        return cut(-dx, line.x1() - x, part)
                && cut(dx, right() - line.x1(), part)
                && cut(-dy, line.y1() - y, part)
                && cut(dy, bottom() - line.y1(), part);
    }

    private static boolean cut(double direction, double room, double[] part) {
        if (direction == 0) {
            return room > 0;
        }
        double at = room / direction;
        if (direction < 0) {
            part[0] = Math.max(part[0], at);
        } else {
            part[1] = Math.min(part[1], at);
        }
        return part[0] < part[1];
    }
}
