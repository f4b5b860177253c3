package org.senken.chart;

import org.jfree.data.Range;
import org.senken.core.portfolio.Quadrant;
import org.senken.core.technology.Scale;

/** The part of the scale that a plot shows, and where its values lie in the drawing. */
record MapWindow(Box plot, Range across, Range upward) {
    /** The whole scale with room for bubbles at its ends. */
    static final Range WHOLE = new Range(Scale.LOWEST - 0.45, Scale.HIGHEST + 0.45);

    double x(double superiority) {
        return plot.x() + (superiority - across.getLowerBound()) / across.getLength() * plot.width();
    }

    double y(double indispensability) {
        return plot.bottom() - (indispensability - upward.getLowerBound()) / upward.getLength() * plot.height();
    }

    boolean shows(double superiority, double indispensability) {
        return across.contains(superiority) && upward.contains(indispensability);
    }

    /** The part of the plot that a quadrant takes up; without area where it is out of sight. */
    Box quadrant(Quadrant quadrant) {
        double middleX = plot.nearestX(x(Scale.MIDDLE));
        double middleY = plot.nearestY(y(Scale.MIDDLE));
        double left = middleX - plot.x();
        double right = plot.right() - middleX;
        double above = middleY - plot.y();
        double below = plot.bottom() - middleY;
        return switch (quadrant) {
            case RENEW_THE_BASE -> new Box(plot.x(), plot.y(), left, above);
            case LEAD_AND_PROTECT -> new Box(middleX, plot.y(), right, above);
            case PARTNER_OR_WATCH -> new Box(plot.x(), middleY, left, below);
            case STRENGTH_INTO_NEED -> new Box(middleX, middleY, right, below);
            case UNSETTLED -> new Box(middleX, middleY, 0, 0);
        };
    }
}
