package org.senken.chart;

import org.senken.core.technology.Scale;

/** The axes of the picture of agreement: medians across, the interquartile range upwards. */
record ConsensusAxes(Box plot, double widest) {
    private static final double EDGE = 0.5;

    double x(double median) {
        double share = (median - Scale.LOWEST + EDGE) / (Scale.HIGHEST - Scale.LOWEST + 2 * EDGE);
        return plot.x() + share * plot.width();
    }

    double y(double range) {
        return plot.bottom() - (range + EDGE) / (widest + 2 * EDGE) * plot.height();
    }

    /** The plot without the room its ticks and names need. */
    static Box inner(Box box, Type type) {
        double left = 3 * type.unit();
        double below = 3 * type.unit();
        return new Box(box.x() + left, box.y(), box.width() - left, Math.max(1, box.height() - below));
    }

    /** Where the words about the zone of agreement stand, just under its upper edge. */
    Box zone(String words, double limit, Type type) {
        double width = Fonts.width(words, type.small());
        double y = Math.min(y(limit) + 0.15 * type.unit(), plot.bottom());
        return new Box(plot.x() + 0.5 * type.unit(), y, width, Pen.height(1, type.small()));
    }

    void paint(Sheet sheet, RoundWords words) {
        var pen = sheet.pen();
        var type = sheet.type();
        var theme = sheet.theme();
        double hair = 0.07 * type.unit();
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            pen.stroke(new Segment(x(score), plot.y(), x(score), plot.bottom()), theme.grid(), hair);
            double top = plot.bottom() + 0.15 * type.unit();
            pen.centred(String.valueOf(score), x(score), top, type.small(), theme.muted());
        }
        for (int range = 0; range <= widest; range++) {
            pen.stroke(new Segment(plot.x(), y(range), plot.right(), y(range)), theme.grid(), hair);
            pen.ending(
                    String.valueOf(range),
                    plot.x() - 0.5 * type.unit(),
                    sheet.smallTop(y(range)),
                    type.small(),
                    theme.muted());
        }
        double name = Pen.height(1, type.axis());
        pen.centred(
                words.say("round.axis.median"),
                plot.centreX(),
                plot.bottom() + 1.45 * type.unit(),
                type.axis(),
                theme.text());
        double left = plot.x() - 1.5 * type.unit() - name;
        pen.upwards(words.say("round.axis.range"), left, plot.centreY(), type.axis(), theme.text());
    }
}
