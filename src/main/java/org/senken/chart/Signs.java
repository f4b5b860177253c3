package org.senken.chart;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.Sector;
import org.senken.core.portfolio.choice.NonDominated.Standing;

/** The small signs of figures. Each has a shape of its own, so that nothing rests on colour. */
final class Signs {
    private static final double LINE = 0.28;

    private Signs() {}

    /** The sign of a badge within a circle, in its colour. */
    static void badge(Pen pen, Badge badge, Disc disc, HouseTheme theme) {
        badge(pen, badge, disc, colour(badge, theme));
    }

    /** The sign of a badge in a colour of choice. */
    static void badge(Pen pen, Badge badge, Disc disc, Color colour) {
        double r = disc.radius();
        switch (badge) {
            case AGREEMENT -> pen.fill(disc, colour);
            case MIXED -> pen.outline(new Disc(disc.x(), disc.y(), 0.85 * r), colour, LINE * r);
            case DIVIDED -> pen.fill(polygon(disc.x(), disc.y(), 0, -r, r, 0, 0, r, -r, 0), colour);
            case TWO_CAMPS -> {
                pen.fill(polygon(disc.x(), disc.y(), -0.2 * r, -r, -0.2 * r, r, -1.2 * r, 0), colour);
                pen.fill(polygon(disc.x(), disc.y(), 0.2 * r, -r, 0.2 * r, r, 1.2 * r, 0), colour);
            }
            case TOO_FEW ->
                pen.stroke(new Segment(disc.x() - r, disc.y(), disc.x() + r, disc.y()), colour, 1.3 * LINE * r);
        }
    }

    private static Color colour(Badge badge, HouseTheme theme) {
        return switch (badge) {
            case AGREEMENT -> theme.accent();
            case DIVIDED, TWO_CAMPS -> theme.ring();
            case MIXED, TOO_FEW -> theme.muted();
        };
    }

    /** The sign of a sector: disc, square, triangle, diamond, cross. */
    static void sector(Pen pen, Sector sector, Disc disc, HouseTheme theme) {
        double r = disc.radius();
        double x = disc.x();
        double y = disc.y();
        switch (sector) {
            case INDUSTRY -> pen.fill(disc, theme.group(0));
            case ACADEMIA -> pen.fill(Box.around(x, y, 1.75 * r, 1.75 * r), theme.group(1));
            case GOVERNMENT ->
                pen.fill(polygon(x, y, 0, -1.1 * r, 1.05 * r, 0.85 * r, -1.05 * r, 0.85 * r), theme.group(2));
            case THINK_TANK ->
                pen.fill(polygon(x, y, 0, -1.15 * r, 1.15 * r, 0, 0, 1.15 * r, -1.15 * r, 0), theme.group(3));
            case OTHER -> {
                double arm = 0.75 * r;
                pen.stroke(new Segment(x - arm, y - arm, x + arm, y + arm), theme.group(4), 0.5 * r);
                pen.stroke(new Segment(x - arm, y + arm, x + arm, y - arm), theme.group(4), 0.5 * r);
            }
        }
    }

    /** An arrowhead that points right or, with a negative reach, left; its tip is at the point. */
    static void head(Pen pen, double tipX, double y, double reach, Color colour) {
        double half = 0.55 * Math.abs(reach);
        pen.fill(polygon(tipX, y, 0, 0, -reach, -half, -reach, half), colour);
    }

    /** A square on its corner within a circle. */
    static Path2D diamond(Disc disc) {
        double r = disc.radius();
        return polygon(disc.x(), disc.y(), 0, -r, r, 0, 0, r, -r, 0);
    }

    /** A triangle that points up within a circle. */
    static Path2D triangle(Disc disc) {
        double r = disc.radius();
        return polygon(disc.x(), disc.y(), 0, -r, r, 0.75 * r, -r, 0.75 * r);
    }

    /** A triangle that points up, or down. */
    static void triangle(Pen pen, Disc disc, boolean up, Color colour) {
        double r = up ? disc.radius() : -disc.radius();
        pen.fill(polygon(disc.x(), disc.y(), 0, -r, r, 0.75 * r, -r, 0.75 * r), colour);
    }

    /** A plus within a circle, or a minus. */
    static void plus(Pen pen, Disc disc, boolean upright, Color colour) {
        double r = disc.radius();
        pen.stroke(new Segment(disc.x() - r, disc.y(), disc.x() + r, disc.y()), colour, 0.4 * r);
        if (upright) {
            pen.stroke(new Segment(disc.x(), disc.y() - r, disc.x(), disc.y() + r), colour, 0.4 * r);
        }
    }

    /** What an item is among the portfolios that nothing betters: full, half and empty. */
    static void standing(Pen pen, Standing standing, Disc disc, HouseTheme theme) {
        double r = 0.85 * disc.radius();
        switch (standing) {
            case CORE -> pen.fill(disc, theme.accent());
            case BORDERLINE -> {
                pen.fill(
                        new Arc2D.Double(disc.x() - r, disc.y() - r, 2 * r, 2 * r, 90, 180, Arc2D.PIE), theme.accent());
                pen.outline(new Disc(disc.x(), disc.y(), r), theme.accent(), LINE * r);
            }
            case EXTERIOR -> pen.outline(new Disc(disc.x(), disc.y(), r), theme.muted(), LINE * r);
        }
    }

    /** A shield: to be funded with a protection plan only; hollow while the plan is missing. */
    static void shield(Pen pen, Disc disc, boolean planned, Color colour) {
        double r = disc.radius();
        var shape = polygon(
                disc.x(), disc.y(), -0.85 * r, -r, 0.85 * r, -r, 0.85 * r, 0.15 * r, 0, 1.1 * r, -0.85 * r, 0.15 * r);
        if (planned) {
            pen.fill(shape, colour);
        } else {
            pen.outline(shape, colour, LINE * r);
        }
    }

    /** A hollow arrowhead against a bar: something came to the end of the scale. */
    static void held(Pen pen, Disc disc, Color colour) {
        double r = disc.radius();
        pen.outline(polygon(disc.x(), disc.y(), -r, -0.7 * r, 0.4 * r, 0, -r, 0.7 * r), colour, LINE * r);
        pen.stroke(
                new Segment(disc.x() + 0.9 * r, disc.y() - r, disc.x() + 0.9 * r, disc.y() + r),
                colour,
                1.3 * LINE * r);
    }

    /** A polygon of corners given as steps from a point. */
    private static Path2D polygon(double x, double y, double... steps) {
        var path = new Path2D.Double();
        path.moveTo(x + steps[0], y + steps[1]);
        for (int i = 2; i < steps.length; i += 2) {
            path.lineTo(x + steps[i], y + steps[i + 1]);
        }
        path.closePath();
        return path;
    }
}
