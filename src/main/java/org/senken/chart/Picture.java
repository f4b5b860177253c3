package org.senken.chart;

import java.util.List;

/** What a page shows between its title and its notes. */
interface Picture {
    /** How wide it is on paper. */
    default Paper paper() {
        return Paper.PAGE;
    }

    /** The entries of the legend. */
    List<LegendItem> legend(LegendParts parts);

    /** The least height the picture needs at a width. */
    double height(Type type, double width);

    /** Paints the picture into a box that is at least as high as it needs. */
    void paint(Sheet sheet, Box box);
}
