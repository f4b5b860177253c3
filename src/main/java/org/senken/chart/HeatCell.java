package org.senken.chart;

import java.awt.Color;

/** What stands inside the cells of heat maps. */
final class HeatCell {
    private static final double MARGIN = 0.09;
    private static final double SIGN_AT = 1.9;
    private static final double SIGN = 0.38;
    /** In cells narrower than this, in units, numbers and signs are smaller. */
    private static final double NARROW = 5;

    private HeatCell() {}

    /** A filled cell with its number; the colour of what is written on it is returned. */
    static Color paint(Sheet sheet, Box at, String text, Color fill) {
        var ink = HouseTheme.on(fill);
        sheet.pen().fill(inner(sheet, at), fill);
        write(sheet, at, text, ink);
        return ink;
    }

    /** A filled cell with its number where there is room for it. */
    static void paintTight(Sheet sheet, Box at, String text, Color fill) {
        double margin = MARGIN * sheet.unit();
        double across = at.width() < sheet.unit() ? 0 : margin;
        sheet.pen()
                .fill(
                        new Box(at.x() + across, at.y() + margin, at.width() - 2 * across, at.height() - 2 * margin),
                        fill);
        var font = sheet.type().small();
        if (Fonts.width(text, font) <= at.width() - 2 * MARGIN * sheet.unit() && font.getSize2D() <= at.height()) {
            sheet.pen().centred(text, at.centreX(), sheet.smallTop(at.centreY()), font, HouseTheme.on(fill));
        }
    }

    /** A number without a fill. */
    static void write(Sheet sheet, Box at, String text, Color ink) {
        var type = sheet.type();
        boolean tight = at.height() < 1.6 * type.label().getSize2D() || isNarrow(sheet, at);
        var font = tight ? type.small() : type.label();
        sheet.pen().centred(text, at.centreX(), at.centreY() - Pen.height(1, font) / 2, font, ink);
    }

    /** A cell of which nothing can be said, with a remark. */
    static void paintBlank(Sheet sheet, Box at, String remark) {
        sheet.pen().hatched(inner(sheet, at), sheet.theme().middle(), sheet.unit());
        sheet.remark(remark, at.centreX(), at.centreY());
    }

    private static Box inner(Sheet sheet, Box at) {
        return at.grown(-MARGIN * sheet.unit());
    }

    private static boolean isNarrow(Sheet sheet, Box at) {
        return at.width() < NARROW * sheet.unit();
    }

    /** The place of a small sign at the right of the number. */
    static Disc sign(Sheet sheet, Box at) {
        return new Disc(at.centreX() + beside(sheet, at), at.centreY(), radius(sheet, at));
    }

    /** The place of a small sign at the left of the number. */
    static Disc signBefore(Sheet sheet, Box at) {
        return new Disc(at.centreX() - beside(sheet, at), at.centreY(), radius(sheet, at));
    }

    private static double radius(Sheet sheet, Box at) {
        return (isNarrow(sheet, at) ? 0.7 : 1) * SIGN * sheet.unit();
    }

    /** How far from the middle signs stand: inside the cell, however narrow it is. */
    private static double beside(Sheet sheet, Box at) {
        return Math.min(SIGN_AT * sheet.unit(), at.width() / 2 - radius(sheet, at) - 2.5 * MARGIN * sheet.unit());
    }
}
