package org.senken.report.print;

import java.awt.Color;

/**
 * How a piece of text looks.
 *
 * @param size in points
 * @param target where it leads: "#id" in this document, an address of the web, or blank
 * @param rise how far it stands above the line, in points
 */
record Look(boolean bold, double size, Color colour, String target, double rise, boolean stale) {
    static final Color TEXT = new Color(0x1F2328);
    static final Color MUTED = new Color(0x57606A);
    static final Color ACCENT = new Color(0x0B6E69);

    static Look plain(double size) {
        return new Look(false, size, TEXT, "", 0, false);
    }

    Look inBold() {
        return new Look(true, size, colour, target, rise, stale);
    }

    Look muted() {
        return new Look(bold, size, MUTED, target, rise, stale);
    }

    Look leadingTo(String where) {
        return new Look(bold, size, ACCENT, where, rise, stale);
    }

    Look outOfDate() {
        return new Look(bold, size, colour, target, rise, true);
    }

    /** Small and raised, as the mark of a footnote. */
    Look raised() {
        return new Look(bold, size * 0.65, colour, target, size * 0.35, stale);
    }
}
