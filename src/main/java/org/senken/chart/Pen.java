package org.senken.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Draws with the few means that screen, picture, SVG and PDF draw alike: plain fonts, plain fills, plain lines. */
record Pen(Graphics2D graphics) {
    /** Height of a line of text, in sizes of its font. */
    static final double LEADING = 1.32;

    private static final double BASELINE = 1.03;

    /** Asks for smooth edges and exact widths where the device knows them. */
    void prepare() {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    static double height(int lines, Font font) {
        return lines * LEADING * font.getSize2D();
    }

    /** Writes lines from a left top corner. */
    void lines(List<String> lines, double x, double top, Font font, Color color) {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), x, top + height(i, font), font, color);
        }
    }

    void line(String text, double x, double top, Font font, Color color) {
        graphics.setFont(font);
        graphics.setPaint(color);
        graphics.drawString(text, (float) x, (float) (top + BASELINE * font.getSize2D()));
    }

    void centred(String text, double centreX, double top, Font font, Color color) {
        line(text, centreX - Fonts.width(text, font) / 2, top, font, color);
    }

    /** Writes a line that reads upwards, centred on a height. */
    void upwards(String text, double left, double centreY, Font font, Color color) {
        var before = graphics.getTransform();
        graphics.translate(left, centreY);
        graphics.rotate(-Math.PI / 2);
        centred(text, 0, 0, font, color);
        graphics.setTransform(before);
    }

    void fill(Box box, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape(box));
    }

    void fill(Disc disc, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape(disc));
    }

    void fill(Shape shape, Color color) {
        graphics.setPaint(color);
        graphics.fill(shape);
    }

    void outline(Shape shape, Color color, double width) {
        outline(shape, color, new BasicStroke((float) width));
    }

    void outline(Shape shape, Color color, BasicStroke stroke) {
        graphics.setPaint(color);
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    /** Writes a line that ends at a right edge. */
    void ending(String text, double right, double top, Font font, Color color) {
        line(text, right - Fonts.width(text, font), top, font, color);
    }

    void outline(Disc disc, Color color, double width) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) width));
        graphics.draw(shape(disc));
    }

    void stroke(Segment line, Color color, double width) {
        stroke(line, color, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    void dashed(Segment line, Color color, double width) {
        float[] dash = {(float) (4 * width), (float) (3 * width)};
        stroke(line, color, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0));
    }

    private void stroke(Segment line, Color color, BasicStroke stroke) {
        graphics.setPaint(color);
        graphics.setStroke(stroke);
        graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
    }

    /** Thin slanted lines in a frame: there is nothing to say here. */
    void hatched(Box box, Color color, double unit) {
        double step = 0.5 * unit;
        var lines = new Path2D.Double();
        for (double x = box.x() - box.height() + step; x < box.right(); x += step) {
            double start = Math.max(x, box.x());
            double end = Math.min(x + box.height(), box.right());
            lines.moveTo(start, box.bottom() - (start - x));
            lines.lineTo(end, box.bottom() - (end - x));
        }
        lines.append(shape(box), false);
        // all at once: single strokes take many times as long
        outline(lines, color, new BasicStroke((float) (0.05 * unit), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    }

    static Rectangle2D shape(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    static Ellipse2D shape(Disc disc) {
        double size = 2 * disc.radius();
        return new Ellipse2D.Double(disc.x() - disc.radius(), disc.y() - disc.radius(), size, size);
    }
}
