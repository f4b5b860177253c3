package org.senken.chart;

import java.awt.Color;
import java.util.function.DoubleFunction;

/** The scale of influences in the colours of a matrix, each with the number it stands for. */
final class InfluenceLegend {
    private static final double STEP = 1.9;
    private static final double GAP = 0.5;

    private InfluenceLegend() {}

    /** From the strongest that hinders to the strongest that promotes. */
    static LegendItem signed(LegendParts parts, Words words, double strongest) {
        double[] steps = {-strongest, -2 * strongest / 3, -strongest / 3, strongest / 3, 2 * strongest / 3, strongest};
        return scale(
                parts,
                words.say("figure.legend.hinders"),
                words.say("figure.legend.promotes"),
                steps,
                Influences::signed,
                points -> HouseTheme.influence(points / strongest));
    }

    /** From weak to strong, whichever the sign. */
    static LegendItem strengths(LegendParts parts, Words words, double strongest) {
        double[] steps = {strongest / 3, 2 * strongest / 3, strongest};
        return scale(
                parts,
                words.say("figure.legend.weak"),
                words.say("figure.legend.strong"),
                steps,
                words::decimal,
                points -> HouseTheme.strength(points / strongest));
    }

    private static LegendItem scale(
            LegendParts parts,
            String before,
            String after,
            double[] steps,
            DoubleFunction<String> text,
            DoubleFunction<Color> fill) {
        var type = parts.type();
        double unit = type.unit();
        double left = Fonts.width(before, type.small()) + GAP * unit;
        double step = STEP * unit;
        double width = left + steps.length * step + GAP * unit + Fonts.width(after, type.small());
        return new LegendItem(width, 1.5 * unit, (pen, box) -> {
            double top = box.centreY() - Pen.height(1, type.small()) / 2;
            pen.line(before, box.x(), top, type.small(), parts.theme().text());
            for (int i = 0; i < steps.length; i++) {
                var at = new Box(box.x() + left + i * step, box.y() + 0.1 * unit, 0.94 * step, 1.3 * unit);
                var colour = fill.apply(steps[i]);
                pen.fill(at, colour);
                pen.centred(text.apply(steps[i]), at.centreX(), top, type.small(), HouseTheme.on(colour));
            }
            pen.line(
                    after,
                    box.x() + left + steps.length * step + GAP * unit,
                    top,
                    type.small(),
                    parts.theme().text());
        });
    }
}
