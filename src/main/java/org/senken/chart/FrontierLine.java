package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.choice.Frontier;

/** The best value against the budget: a line of steps, with a point at each. */
record FrontierLine(FundingWords words, List<Frontier.Step> steps) {
    private static final int TICKS = 4;
    private static final double POINT = 0.34;
    /** With more steps than this the points would melt into each other. */
    private static final int MOST_POINTS = 60;

    static List<LegendItem> legend(LegendParts parts, FundingWords words) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        var items = new ArrayList<LegendItem>();
        items.add(parts.sign(
                words.say("frontier.legend.step"), POINT * unit, (pen, disc) -> pen.fill(disc, theme.accent())));
        items.add(parts.sign(words.say("frontier.legend.funded"), 0.95 * unit, (pen, disc) -> {
            pen.fill(Box.around(disc.x(), disc.y(), 2 * disc.radius(), 0.9 * unit), theme.accent());
            Signs.plus(pen, new Disc(disc.x() - 0.45 * unit, disc.y(), 0.3 * unit), true, theme.background());
            Signs.plus(pen, new Disc(disc.x() + 0.45 * unit, disc.y(), 0.3 * unit), false, theme.background());
        }));
        words.budgetLegend(parts).ifPresent(items::add);
        return items;
    }

    Plane plane(Box box, Track track, double unit) {
        var values = Axis.round(0, Math.max(1e-6, steps.getLast().value()), TICKS, words::decimal);
        return Plane.in(box, track, values, unit);
    }

    void paint(Sheet sheet, Plane plane) {
        plane.paintUpwards(sheet, words.say("frontier.axis.value"));
        double unit = sheet.unit();
        var colour = sheet.theme().accent();
        double before = plane.plot().bottom();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            double x = plane.x((double) step.cost());
            boolean isLast = i + 1 == steps.size();
            double end = plane.x(
                    isLast
                            ? plane.across().axis().high()
                            : (double) steps.get(i + 1).cost());
            double y = plane.y(step.value());
            sheet.pen().stroke(new Segment(x, before, x, y), colour, 0.14 * unit);
            sheet.pen().stroke(new Segment(x, y, end, y), colour, 0.14 * unit);
            if (steps.size() <= MOST_POINTS) {
                sheet.pen().fill(new Disc(x, y, POINT * unit), colour);
            }
            before = y;
        }
    }
}
