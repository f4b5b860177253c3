package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.choice.Frontier;
import org.senken.core.portfolio.model.ItemId;

/**
 * A range of budgets for which an item is funded.
 *
 * @param leaves whether it is no longer funded at the end
 */
record FrontierSpan(double from, double to, boolean leaves) {
    private static final double BAR = 0.62;
    private static final double SIGN = 0.3;

    /** The ranges of an item, in rising order. */
    static List<FrontierSpan> of(List<Frontier.Step> steps, ItemId item, double end) {
        var spans = new ArrayList<FrontierSpan>();
        double from = Double.NaN;
        for (var step : steps) {
            boolean in = step.items().contains(item);
            if (in && Double.isNaN(from)) {
                from = step.cost();
            } else if (!in && !Double.isNaN(from)) {
                spans.add(new FrontierSpan(from, step.cost(), true));
                from = Double.NaN;
            }
        }
        if (!Double.isNaN(from)) {
            spans.add(new FrontierSpan(from, end, false));
        }
        return spans;
    }

    double width() {
        return to - from;
    }

    /** A bar, with a plus where the item enters and a minus where it leaves, if there is room. */
    void paint(Sheet sheet, RowPlot.Place at) {
        double left = at.track().x(from);
        double right = at.track().x(to);
        double unit = sheet.unit();
        double height = Math.min(BAR * at.plot().height(), 0.95 * unit);
        double y = at.plot().centreY();
        var fill = sheet.theme().accent();
        sheet.pen().fill(new Box(left, y - height / 2, right - left, height), fill);
        var ink = sheet.theme().background();
        double room = leaves ? 2 : 1;
        if (right - left > room * unit) {
            Signs.plus(sheet.pen(), new Disc(left + 0.5 * unit, y, SIGN * unit), true, ink);
            if (leaves) {
                Signs.plus(sheet.pen(), new Disc(right - 0.5 * unit, y, SIGN * unit), false, ink);
            }
        }
    }
}
