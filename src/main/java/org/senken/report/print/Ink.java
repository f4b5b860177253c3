package org.senken.report.print;

/** Draws a piece of a page. */
@FunctionalInterface
interface Ink {
    /** Nothing. */
    Ink NONE = (pen, top) -> {};

    /**
     * Draws it.
     *
     * @param top its upper edge, in points from that of the page
     */
    void draw(PrintPen pen, double top);
}
