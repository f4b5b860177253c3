package org.senken.chart;

import java.awt.geom.Rectangle2D;

/** The size of a figure on paper, in millimetres. */
public record FigureSize(double width, double height) {
    /** One inch, in millimetres. */
    public static final double INCH = 25.4;
    /** Printer's points in one inch. */
    public static final double POINTS_PER_INCH = 72;

    /** The figure's area in points, from the origin. */
    public Rectangle2D inPoints() {
        return new Rectangle2D.Double(0, 0, points(width), points(height));
    }

    /** A size given in points. */
    static FigureSize ofPoints(double width, double height) {
        return new FigureSize(width * INCH / POINTS_PER_INCH, height * INCH / POINTS_PER_INCH);
    }

    static double points(double millimetres) {
        return millimetres / INCH * POINTS_PER_INCH;
    }
}
