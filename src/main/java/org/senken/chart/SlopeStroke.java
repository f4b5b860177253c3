package org.senken.chart;

import java.awt.Color;

/** How a line between ranks is drawn. Lines that climb are whole, lines that fall are dashed. */
enum SlopeStroke {
    /** Hardly moves. */
    STEADY(0.09, 0.24),
    /** Ends higher than it began, or where it began. */
    UP(0.24, 0.38),
    /** Ends lower than it began. */
    DOWN(0.24, 0.38);

    private final double width;
    private final double radius;

    SlopeStroke(double width, double radius) {
        this.width = width;
        this.radius = radius;
    }

    /** The radius of its points, in units. */
    double radius() {
        return radius;
    }

    Color colour(HouseTheme theme) {
        return switch (this) {
            case STEADY -> theme.cross();
            case UP -> theme.accent();
            case DOWN -> theme.ring();
        };
    }

    void draw(Pen pen, Segment line, HouseTheme theme, double unit) {
        if (this == DOWN) {
            pen.dashed(line, colour(theme), width * unit);
        } else {
            pen.stroke(line, colour(theme), width * unit);
        }
    }
}
