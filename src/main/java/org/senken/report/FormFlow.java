package org.senken.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs that are set before they are drawn, so that their height is known. */
final class FormFlow {
    private static final double RISE = 0.80;

    private record Line(double x, double base, double size, boolean bold, Color colour, String text) {}

    private final FormType type;
    private final List<Line> lines = new ArrayList<>();
    private double bottom;

    FormFlow(FormType type, double top) {
        this.type = type;
        bottom = top;
    }

    /** Where the lowest paragraph ends. */
    double bottom() {
        return bottom;
    }

    void space(double millimetres) {
        bottom += millimetres;
    }

    /** Sets a paragraph below everything before. */
    void paragraph(double x, double width, double size, boolean bold, Color colour, String text) {
        bottom = paragraph(x, bottom, width, size, bold, colour, text);
    }

    /** Sets a paragraph at a height of its own and says where it ends. */
    double paragraph(double x, double top, double width, double size, boolean bold, Color colour, String text) {
        double end = top;
        for (var line : type.wrapped(text, size, bold, width)) {
            lines.add(new Line(x, end + FormType.leading(size) * RISE, size, bold, colour, line));
            end += FormType.leading(size);
        }
        bottom = Math.max(bottom, end);
        return end;
    }

    /** Draws everything, moved down by so many millimetres. */
    void draw(FormPen pen, double down) {
        for (var line : lines) {
            pen.text(line.x(), line.base() + down, line.size(), line.bold(), line.colour(), line.text());
        }
    }
}
