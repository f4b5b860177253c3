package org.senken.report;

import org.senken.chart.FigureSize;
import org.senken.core.technology.Sentence;

/**
 * How large a figure is written.
 *
 * @param dpi dots per inch, for PNG alone
 */
public record FigureOptions(FigureSize size, int dpi) {
    /** The dpi where nobody chooses: fit for print. */
    public static final int DEFAULT_DPI = 300;

    private static final double LEAST_WIDTH = 60;
    private static final double LEAST_HEIGHT = 40;
    private static final double MOST = 1200;
    private static final int LEAST_DPI = 36;
    private static final int MOST_DPI = 1200;
    private static final double MOST_PIXELS = 100e6;

    /** A figure of its own size at the default resolution. */
    public static FigureOptions of(FigureSize size) {
        return new FigureOptions(size, DEFAULT_DPI);
    }

    public FigureOptions withWidth(double millimetres) {
        return new FigureOptions(new FigureSize(millimetres, size.height()), dpi);
    }

    public FigureOptions withHeight(double millimetres) {
        return new FigureOptions(new FigureSize(size.width(), millimetres), dpi);
    }

    public FigureOptions withDpi(int newDpi) {
        return new FigureOptions(size, newDpi);
    }

    /** The figure's width in pixels. */
    int pixelsAcross() {
        return pixels(size.width());
    }

    /** The figure's height in pixels. */
    int pixelsDown() {
        return pixels(size.height());
    }

    /** Refuses sizes that no figure can be read at or no memory can hold. */
    void check(FigureFormat format) throws ReportException {
        inRange("file.width", size.width(), LEAST_WIDTH, MOST);
        inRange("file.height", size.height(), LEAST_HEIGHT, MOST);
        inRange("file.dpi", dpi, LEAST_DPI, MOST_DPI);
        if (format == FigureFormat.PNG && (double) pixelsAcross() * pixelsDown() > MOST_PIXELS) {
            throw new ReportException(
                    Sentence.of("file.pixels", plain(size.width()), plain(size.height()), plain(dpi)));
        }
    }

    private static void inRange(String key, double value, double least, double most) throws ReportException {
        if (!(value >= least && value <= most)) {
            throw new ReportException(Sentence.of(key, plain(value), plain(least), plain(most)));
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }

    private int pixels(double millimetres) {
        return (int) Math.round(millimetres / FigureSize.INCH * dpi);
    }
}
