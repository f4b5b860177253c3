package org.senken.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/** A bent arrow: it starts at a point, bends towards a second and ends at a third. */
record WhyArrow(double x1, double y1, double cx, double cy, double x2, double y2, double width) {
    private static final double HEAD = 0.5;
    /** How far it bends towards the centre, in parts of the way there; upwards on one side it bends further. */
    private static final double NEAR = 0.35;

    private static final double FAR = 0.7;
    /** How far it bends to its side where it crosses from one side to the other, in parts of its length. */
    private static final double BEND = 0.16;

    /** An arrow between two circles that bends towards a centre; the way back takes another bend. */
    static WhyArrow between(Disc from, Disc to, Point2D centre, double width) {
        double midX = (from.x() + to.x()) / 2;
        double midY = (from.y() + to.y()) / 2;
        boolean across = (from.x() - centre.getX()) * (to.x() - centre.getX()) < 0;
        double pull = across || from.y() < to.y() ? NEAR : FAR;
        double bend = across ? BEND : 0;
        double inwards = Math.max(1e-9, centre.distance(midX, midY));
        double length = Math.hypot(to.x() - from.x(), to.y() - from.y());
        // neighbours stay close to each other: no loop longer than it is wide
        double share = Math.min(pull, pull * 1.2 * length / inwards);
        double cx = midX + share * (centre.getX() - midX) + bend * (to.y() - from.y());
        double cy = midY + share * (centre.getY() - midY) - bend * (to.x() - from.x());
        var start = edge(from, cx, cy);
        var end = edge(to, cx, cy);
        return new WhyArrow(start.getX(), start.getY(), cx, cy, end.getX(), end.getY(), width);
    }

    private static Point2D edge(Disc disc, double x, double y) {
        double way = Math.max(1e-9, Math.hypot(x - disc.x(), y - disc.y()));
        double out = 1.25 * disc.radius() / way;
        return new Point2D.Double(disc.x() + (x - disc.x()) * out, disc.y() + (y - disc.y()) * out);
    }

    /** The point after a share of the way. */
    Point2D at(double share) {
        double rest = 1 - share;
        return new Point2D.Double(
                rest * rest * x1 + 2 * rest * share * cx + share * share * x2,
                rest * rest * y1 + 2 * rest * share * cy + share * share * y2);
    }

    void paint(Pen pen, Color colour, double unit) {
        double way = Math.max(1e-9, Math.hypot(x2 - cx, y2 - cy));
        double dx = (x2 - cx) / way;
        double dy = (y2 - cy) / way;
        double reach = HEAD * unit + 1.6 * width;
        var line = new QuadCurve2D.Double(x1, y1, cx, cy, x2 - 0.8 * reach * dx, y2 - 0.8 * reach * dy);
        pen.outline(line, colour, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        var head = new Path2D.Double();
        double half = 0.45 * reach;
        head.moveTo(x2, y2);
        head.lineTo(x2 - reach * dx - half * dy, y2 - reach * dy + half * dx);
        head.lineTo(x2 - reach * dx + half * dy, y2 - reach * dy - half * dx);
        head.closePath();
        pen.fill(head, colour);
    }
}
