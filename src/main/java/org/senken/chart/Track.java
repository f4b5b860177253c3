package org.senken.chart;

import java.util.List;

/** A scale across a part of a picture. */
record Track(Axis axis, double left, double width) {
    double x(double number) {
        return left + axis.share(number) * width;
    }

    double right() {
        return left + width;
    }

    /** Height of the line of ticks above or below a picture. */
    static double headHeight(Type type) {
        return 1.15 * Pen.height(1, type.small());
    }

    /** Writes the ticks from a top on and draws a thin line across a box for each; without room only some are written. */
    void paint(Sheet sheet, double ticksTop, Box lines) {
        var type = sheet.type();
        var ticks = axis.ticks();
        int stride = stride(ticks, type);
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(ticks.get(i));
            var line = new Segment(x, lines.y(), x, lines.bottom());
            sheet.pen().stroke(line, sheet.theme().grid(), 0.07 * type.unit());
            if (i % stride == 0) {
                var text = axis.text().apply(ticks.get(i));
                sheet.pen()
                        .centred(text, x, ticksTop, type.small(), sheet.theme().muted());
            }
        }
    }

    /** Every how many-th tick can be written. */
    private int stride(List<Double> ticks, Type type) {
        double widest = ticks.stream()
                        .mapToDouble(tick -> Fonts.width(axis.text().apply(tick), type.small()))
                        .max()
                        .orElse(0)
                + 0.5 * type.unit();
        double between = width / Math.max(1, ticks.size() - 1);
        int stride = 1;
        while (stride * between < widest && stride < ticks.size()) {
            stride *= 2;
        }
        return stride;
    }
}
