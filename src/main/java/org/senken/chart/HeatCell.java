package org.senken.chart;

import java.awt.Color;

/** What stands inside the cells of heat maps. */
final class HeatCell {
    private static final double MARGIN = 0.09;
    private static final double SIGN_AT = 1.9;
    private static final double SIGN = 0.38;

    private HeatCell() {}

    /** A filled cell with its number; the colour of what is written on it is returned. */
    static Color paint(Sheet sheet, Box at, String text, Color fill) {
        var ink = HouseTheme.on(fill);
        sheet.pen().fill(inner(sheet, at), fill);
        write(sheet, at, text, ink);
        return ink;
    }

    /** A number without a fill. */
    static void write(Sheet sheet, Box at, String text, Color ink) {
        var type = sheet.type();
        var font = at.height() < 1.6 * type.label().getSize2D() ? type.small() : type.label();
        sheet.pen().centred(text, at.centreX(), at.centreY() - Pen.height(1, font) / 2, font, ink);
    }

    /** A cell of which nothing can be said, with a remark. */
    static void paintBlank(Sheet sheet, Box at, String remark) {
        hatch(sheet.pen(), inner(sheet, at), sheet.theme(), sheet.unit());
        sheet.remark(remark, at.centreX(), at.centreY());
    }

    private static Box inner(Sheet sheet, Box at) {
        return at.grown(-MARGIN * sheet.unit());
    }

    /** The place of a small sign at the right of the number. */
    static Disc sign(Sheet sheet, Box at) {
        return new Disc(at.centreX() + SIGN_AT * sheet.unit(), at.centreY(), SIGN * sheet.unit());
    }

    /** The place of a small sign at the left of the number. */
    static Disc signBefore(Sheet sheet, Box at) {
        return new Disc(at.centreX() - SIGN_AT * sheet.unit(), at.centreY(), SIGN * sheet.unit());
    }

    /** Thin slanted lines: nothing is said of this cell. */
    static void hatch(Pen pen, Box box, HouseTheme theme, double unit) {
        Color colour = theme.middle();
        double step = 0.5 * unit;
        for (double x = box.x() - box.height() + step; x < box.right(); x += step) {
            double start = Math.max(x, box.x());
            double end = Math.min(x + box.height(), box.right());
            pen.stroke(
                    new Segment(start, box.bottom() - (start - x), end, box.bottom() - (end - x)), colour, 0.05 * unit);
        }
        pen.outline(Pen.shape(box), colour, 0.05 * unit);
    }
}
