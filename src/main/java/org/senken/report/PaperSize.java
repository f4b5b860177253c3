package org.senken.report;

import org.senken.chart.Figure;
import org.senken.chart.FigureSize;
import org.senken.core.report.Piece.Width;

/** The sizes figures are wanted in: a column of A4, the text of a page of A4, a slide. */
public final class PaperSize {
    private static final FigureSize SLIDE = new FigureSize(240, 135);
    private static final double COLUMN = 80;
    private static final double PAGE = 160;

    private PaperSize() {}

    /** The width that was chosen, in the figure's own proportions; a slide has its own, 16:9. */
    public static FigureSize of(Figure figure, Width width) {
        double ratio = figure.size().height() / figure.size().width();
        return switch (width) {
            case COLUMN -> new FigureSize(COLUMN, COLUMN * ratio);
            case PAGE -> new FigureSize(PAGE, PAGE * ratio);
            case SLIDE -> SLIDE;
        };
    }
}
