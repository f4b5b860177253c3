package org.senken.chart;

/**
 * A scale across and one upwards, with their ticks and names.
 *
 * @param plot the part of the picture inside the axes
 */
record Plane(Track across, Axis upwards, Box plot) {
    private static final double HEAD = 2.2;

    /** A plane whose top line names the scale upwards. */
    static Plane in(Box box, Track across, Axis upwards, double unit) {
        double top = box.y() + HEAD * unit;
        return new Plane(across, upwards, new Box(across.left(), top, across.width(), Math.max(1, box.bottom() - top)));
    }

    double x(double number) {
        return across.x(number);
    }

    double y(double number) {
        return plot.bottom() - upwards.share(number) * plot.height();
    }

    /** Draws the lines and ticks of the scale upwards, and writes its name over them. */
    void paintUpwards(Sheet sheet, String name) {
        var type = sheet.type();
        var theme = sheet.theme();
        for (double tick : upwards.ticks()) {
            double y = y(tick);
            sheet.pen().stroke(new Segment(plot.x(), y, plot.right(), y), theme.grid(), 0.07 * type.unit());
            var text = upwards.text().apply(tick);
            sheet.pen().ending(text, plot.x() - 0.5 * type.unit(), sheet.smallTop(y), type.small(), theme.muted());
        }
        double left = plot.x() - ticksWidth(upwards, type);
        sheet.pen().line(name, left, plot.y() - 1.7 * type.unit(), type.axis(), theme.text());
    }

    /** Draws the lines and ticks of the scale across, and writes its name under them. */
    void paintAcross(Sheet sheet, String name) {
        var type = sheet.type();
        double ticks = plot.bottom() + 0.15 * type.unit();
        across.paint(sheet, ticks, plot);
        sheet.pen()
                .centred(
                        name,
                        plot.centreX(),
                        ticks + Pen.height(1, type.small()),
                        type.axis(),
                        sheet.theme().text());
    }

    /** The height under the plot that ticks and name need. */
    static double footHeight(Type type) {
        return Pen.height(1, type.small()) + Pen.height(1, type.axis()) + 0.3 * type.unit();
    }

    /** The room that the ticks of a scale upwards need at the left. */
    static double ticksWidth(Axis upwards, Type type) {
        return upwards.ticks().stream()
                        .mapToDouble(tick -> Fonts.width(upwards.text().apply(tick), type.small()))
                        .max()
                        .orElse(0)
                + 0.5 * type.unit();
    }

    /** A dashed line up from a number across: the budget. */
    void mark(Sheet sheet, double number) {
        mark(sheet, x(number), plot.y() - 0.3 * sheet.unit(), plot.bottom());
    }

    static void mark(Sheet sheet, double x, double top, double bottom) {
        sheet.pen().dashed(new Segment(x, top, x, bottom), sheet.theme().ring(), 0.16 * sheet.unit());
    }
}
