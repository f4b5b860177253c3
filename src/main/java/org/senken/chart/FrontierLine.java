package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.choice.Frontier;

/** The best value against the budget: a line of steps, a point at each, and the budget across it. */
record FrontierLine(FundingWords words, List<Frontier.Step> steps, Track track) {
    private static final int TICKS = 4;
    private static final double POINT = 0.34;
    /** With more steps than this the points would melt into each other. */
    private static final int MOST_POINTS = 60;

    private static final double HEAD = 2.2;
    private static final double FOOT = 0.6;

    static List<LegendItem> legend(LegendParts parts, FundingWords words) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        var items = new ArrayList<LegendItem>();
        items.add(parts.sign(words.say("frontier.legend.step"), POINT * unit, (pen, disc) -> pen.fill(disc, theme.accent())));
        items.add(parts.symbol(words.say("frontier.legend.funded"), 0.9 * unit, (pen, disc) -> {
            pen.fill(Box.around(disc.x(), disc.y(), 2 * disc.radius(), 0.9 * unit), theme.accent());
            Signs.plus(pen, new Disc(disc.x() - 0.45 * unit, disc.y(), 0.3 * unit), true, theme.background());
            Signs.plus(pen, new Disc(disc.x() + 0.45 * unit, disc.y(), 0.3 * unit), false, theme.background());
        }));
        if (words.budget() > 0) {
            items.add(parts.sign(
                    words.say("frontier.legend.budget", words.yen(words.budget())),
                    0.6 * unit,
                    (pen, disc) -> pen.dashed(
                            new Segment(disc.x(), disc.y() - disc.radius(), disc.x(), disc.y() + disc.radius()),
                            theme.ring(),
                            0.16 * unit)));
        }
        return items;
    }

    private Axis values() {
        return Axis.round(0, Math.max(1e-6, steps.getLast().value()), TICKS, words::decimal);
    }

    private static Box plot(Box box, Track track, double unit) {
        double top = box.y() + HEAD * unit;
        return new Box(track.left(), top, track.width(), Math.max(1, box.bottom() - FOOT * unit - top));
    }

    void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double unit = type.unit();
        var plot = plot(box, track, unit);
        var values = values();
        var theme = sheet.theme();
        for (double tick : values.ticks()) {
            double y = plot.bottom() - values.share(tick) * plot.height();
            sheet.pen().stroke(new Segment(plot.x(), y, plot.right(), y), theme.grid(), 0.07 * unit);
            sheet.pen()
                    .ending(values.text().apply(tick), plot.x() - 0.5 * unit, sheet.smallTop(y), type.small(), theme.muted());
        }
        var name = words.say("frontier.axis.value");
        double nameTop = plot.y() - Pen.height(1, type.axis()) - 0.3 * unit;
        sheet.pen().line(name, plot.x() - 2.5 * unit, nameTop, type.axis(), theme.text());
        line(sheet, plot, values);
        var budget = words.say("frontier.axis.budget");
        double budgetTop = box.bottom() + 0.1 * unit;
        sheet.pen().line(budget, box.x(), budgetTop, type.axis(), theme.text());
    }

    private void line(Sheet sheet, Box plot, Axis values) {
        double unit = sheet.unit();
        var colour = sheet.theme().accent();
        double before = plot.bottom();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            double x = track.x(step.cost());
            double end = track.x(i + 1 < steps.size() ? steps.get(i + 1).cost() : track.axis().high());
            double y = plot.bottom() - values.share(step.value()) * plot.height();
            sheet.pen().stroke(new Segment(x, before, x, y), colour, 0.14 * unit);
            sheet.pen().stroke(new Segment(x, y, end, y), colour, 0.14 * unit);
            if (steps.size() <= MOST_POINTS) {
                sheet.pen().fill(new Disc(x, y, POINT * unit), colour);
            }
            before = y;
        }
    }

    /** The line of the budget, down through the rows. */
    void budget(Sheet sheet, double top, double bottom) {
        if (words.budget() > 0) {
            double x = track.x(words.budget());
            var line = new Segment(x, top + (HEAD - 0.3) * sheet.unit(), x, bottom);
            sheet.pen().dashed(line, sheet.theme().ring(), 0.16 * sheet.unit());
        }
    }
}
