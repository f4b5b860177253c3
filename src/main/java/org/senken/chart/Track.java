package org.senken.chart;

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

    /** Writes the ticks from a top on and draws a thin line across a box for each; ticks without room are left out. */
    void paint(Sheet sheet, double ticksTop, Box lines) {
        var type = sheet.type();
        double free = Double.NEGATIVE_INFINITY;
        for (double tick : axis.ticks()) {
            var text = axis.text().apply(tick);
            double half = Fonts.width(text, type.small()) / 2;
            sheet.pen()
                    .stroke(
                            new Segment(x(tick), lines.y(), x(tick), lines.bottom()),
                            sheet.theme().grid(),
                            0.07 * type.unit());
            if (x(tick) - half >= free) {
                sheet.pen().centred(text, x(tick), ticksTop, type.small(), sheet.theme().muted());
                free = x(tick) + half + 0.5 * type.unit();
            }
        }
    }
}
