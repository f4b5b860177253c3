package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.structure.InfluenceRole;
import org.senken.core.scenario.structure.StructuralAnalysis;

/**
 * The axes of the influence map: dependence across and influence upwards, both as shares of all influence, with the mean of
 * all drivers in the middle.
 *
 * @param reach how far the axes go from the mean, in shares
 * @param mean the mean share, at which both axes are split
 */
record InfluenceAxes(Box plot, double reach, double mean) {
    private static final double ROOM = 1.2;
    private static final double LEAST = 0.25;

    static InfluenceAxes of(StructuralAnalysis analysis, int drivers, Box plot) {
        double mean = 1.0 / drivers;
        double farthest = Stream.of(analysis.direct(), analysis.indirect())
                .flatMapToDouble(power -> IntStream.range(0, drivers)
                        .mapToDouble(driver -> Math.max(
                                Math.abs(power.influenceShare(driver) - mean),
                                Math.abs(power.dependenceShare(driver) - mean))))
                .max()
                .orElse(0);
        return new InfluenceAxes(plot, Math.max(LEAST * mean, ROOM * farthest), mean);
    }

    double x(double share) {
        return plot.centreX() + (share - mean) / (2 * reach) * plot.width();
    }

    double y(double share) {
        return plot.centreY() - (share - mean) / (2 * reach) * plot.height();
    }

    /** The plot without the room its names need. */
    static Box inner(Box box, Type type) {
        double left = 4.4 * type.unit();
        double below = 3.2 * type.unit();
        double right = type.unit();
        return new Box(box.x() + left, box.y(), box.width() - left - right, Math.max(1, box.height() - below));
    }

    /** Where the name of a quadrant stands: in the outer corner of it. */
    Box corner(InfluenceRole role, String name, Type type) {
        double gap = 0.4 * type.unit();
        double width = Fonts.width(name, type.corner());
        double height = Pen.height(1, type.corner());
        boolean right = role == InfluenceRole.RELAY || role == InfluenceRole.DEPENDENT;
        boolean top = role == InfluenceRole.RELAY || role == InfluenceRole.DRIVER;
        double x = right ? plot.right() - gap - width : plot.x() + gap;
        double y = top ? plot.y() + gap : plot.bottom() - gap - height;
        return new Box(x, y, width, height);
    }

    void paint(Sheet sheet, ScenarioWords words) {
        var pen = sheet.pen();
        var type = sheet.type();
        var theme = sheet.theme();
        double unit = type.unit();
        pen.outline(Pen.shape(plot), theme.grid(), 0.09 * unit);
        means().forEach(line -> pen.dashed(line, theme.middle(), 0.09 * unit));
        for (var role : InfluenceRole.values()) {
            var at = corner(role, words.word(role), type);
            pen.line(words.word(role), at.x(), at.y(), type.corner(), theme.muted());
        }
        ticks(sheet);
        double below = plot.bottom() + 1.6 * unit;
        pen.centred(words.say("figure.axis.dependence"), plot.centreX(), below, type.axis(), theme.text());
        double left = plot.x() - 2.9 * unit - Pen.height(1, type.axis());
        pen.upwards(words.say("figure.axis.influence"), left, plot.centreY(), type.axis(), theme.text());
    }

    private void ticks(Sheet sheet) {
        var type = sheet.type();
        double step = step(2 * reach);
        int first = (int) Math.max(0, Math.ceil((mean - reach) / step));
        for (int place = first; place * step <= mean + reach; place++) {
            double share = place * step;
            var text = CellTable.plain(100 * share) + "%";
            double top = plot.bottom() + 0.2 * type.unit();
            sheet.pen().centred(text, x(share), top, type.small(), sheet.theme().muted());
            double right = plot.x() - 0.35 * type.unit();
            sheet.pen()
                    .ending(
                            text,
                            right,
                            sheet.smallTop(y(share)),
                            type.small(),
                            sheet.theme().muted());
        }
    }

    /** A round step that gives three to eight marks. */
    private static double step(double range) {
        for (double tens = 0.001; ; tens *= 10) {
            for (double step : new double[] {tens, 2 * tens, 5 * tens}) {
                if (range / step <= 8) {
                    return step;
                }
            }
        }
    }

    /** The lines that split the axes. */
    List<Segment> means() {
        return List.of(
                new Segment(x(mean), plot.y(), x(mean), plot.bottom()),
                new Segment(plot.x(), y(mean), plot.right(), y(mean)));
    }
}
