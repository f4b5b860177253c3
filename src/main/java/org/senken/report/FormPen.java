package org.senken.report;

import java.awt.Color;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws on a page of a form: millimetres from its upper left corner, sizes of type in points. */
record FormPen(PdfContentByte page, FormType type) {
    /** A4 upright. */
    static final double PAGE_WIDTH = 210;

    static final double PAGE_HEIGHT = 297;
    private static final double POINTS = 72 / 25.4;
    /** The control points of a quarter circle. */
    private static final double ROUND = 0.5523;

    private static float x(double millimetres) {
        return (float) (millimetres * POINTS);
    }

    private static float y(double millimetres) {
        return (float) ((PAGE_HEIGHT - millimetres) * POINTS);
    }

    /** Writes on a base line. */
    void text(double left, double base, double size, boolean bold, Color colour, String text) {
        if (text.isBlank()) {
            return;
        }
        page.beginText();
        page.setColorFill(colour);
        page.setFontAndSize(type.face(bold), (float) size);
        page.setTextMatrix(x(left), y(base));
        page.showText(type.printable(text));
        page.endText();
    }

    void textRight(double right, double base, double size, boolean bold, Color colour, String text) {
        text(right - type.width(text, size, bold), base, size, bold, colour, text);
    }

    /** Writes with the middle of the figures at a point. */
    void textAround(double centre, double middle, double size, boolean bold, Color colour, String text) {
        double capital = 0.73 * size / POINTS;
        text(centre - type.width(text, size, bold) / 2, middle + capital / 2, size, bold, colour, text);
    }

    void line(double fromX, double fromY, double toX, double toY, double points, Color colour) {
        page.setColorStroke(colour);
        page.setLineWidth((float) points);
        page.moveTo(x(fromX), y(fromY));
        page.lineTo(x(toX), y(toY));
        page.stroke();
    }

    void circle(double centre, double middle, double radius, Color colour) {
        double reach = radius * ROUND;
        page.setColorStroke(colour);
        page.setLineWidth(0.7f);
        page.moveTo(x(centre + radius), y(middle));
        quarter(centre + radius, middle + reach, centre + reach, middle + radius, centre, middle + radius);
        quarter(centre - reach, middle + radius, centre - radius, middle + reach, centre - radius, middle);
        quarter(centre - radius, middle - reach, centre - reach, middle - radius, centre, middle - radius);
        quarter(centre + reach, middle - radius, centre + radius, middle - reach, centre + radius, middle);
        page.closePathStroke();
    }

    private void quarter(double x1, double y1, double x2, double y2, double x3, double y3) {
        page.curveTo(x(x1), y(y1), x(x2), y(y2), x(x3), y(y3));
    }

    void box(double left, double top, double width, double height, Color colour) {
        page.setColorStroke(colour);
        page.setLineWidth(0.7f);
        page.rectangle(x(left), y(top + height), x(width), x(height));
        page.stroke();
    }

    void fill(double left, double top, double width, double height, Color colour) {
        page.setColorFill(colour);
        page.rectangle(x(left), y(top + height), x(width), x(height));
        page.fill();
    }
}
