package org.senken.chart;

import java.awt.Color;
import java.util.List;

/** The signs of cells under a scenario: higher or lower than in the world as it is, and held to the scale. */
final class OutlookSigns {
    private static final double SIGN = 0.38;

    private OutlookSigns() {}

    /**
     * Paints the signs of a cell: the step at the left of its number, the holding at the right.
     *
     * @param step by how much it differs from the world as it is
     */
    static void paint(Sheet sheet, Box at, double step, boolean held, Color ink) {
        if (step != 0) {
            Signs.triangle(sheet.pen(), HeatCell.signBefore(sheet, at), step > 0, ink);
        }
        if (held) {
            Signs.held(sheet.pen(), HeatCell.sign(sheet, at), ink);
        }
    }

    /** What the signs mean. */
    static List<LegendItem> legend(LegendParts parts, OutlookWords words) {
        double radius = SIGN * parts.type().unit();
        var ink = parts.theme().text();
        return List.of(
                parts.sign(
                        words.say("outlook.legend.higher"),
                        radius,
                        (pen, disc) -> Signs.triangle(pen, disc, true, ink)),
                parts.sign(
                        words.say("outlook.legend.lower"),
                        radius,
                        (pen, disc) -> Signs.triangle(pen, disc, false, ink)),
                parts.sign(words.say("outlook.legend.held"), radius, (pen, disc) -> Signs.held(pen, disc, ink)));
    }
}
