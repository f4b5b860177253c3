package org.senken.chart;

/** How wide a figure is on paper. On its paper the smallest type of a picture has 9 pt. */
enum Paper {
    /** Almost the whole width of a page of A4. */
    PAGE(190, 51.7),
    /** As wide as the text of a page of A4. */
    TEXT(160, 43.5),
    /** As wide as the text of a page of A4 laid on its side. */
    LANDSCAPE(247, 67.2);

    private final double millimetres;
    private final double units;

    Paper(double millimetres, double units) {
        this.millimetres = millimetres;
        this.units = units;
    }

    /** The width in points. */
    double width() {
        return FigureSize.points(millimetres);
    }

    /** The type of a page of some width, which is read across its whole width. */
    Type type(double width) {
        return Type.across(width, units);
    }
}
