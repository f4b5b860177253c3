package org.senken.report;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** The smallest rectangle that holds everything drawn and written on a page, in points. */
final class InkBox extends PDFGraphicsStreamEngine {
    private final Rectangle2D.Double box = new Rectangle2D.Double(300, 400, 0, 0);
    private Point2D current = new Point2D.Double();

    InkBox(PDPage page) {
        super(page);
    }

    Rectangle2D bounds() throws IOException {
        processPage(getPage());
        return box;
    }

    private void add(double x, double y) {
        current = new Point2D.Double(x, y);
        box.add(x, y);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector shift) throws IOException {
        super.showGlyph(matrix, font, code, shift);
        add(matrix.getTranslateX(), matrix.getTranslateY());
        add(matrix.getTranslateX() + shift.getX() * matrix.getScalingFactorX(), matrix.getTranslateY());
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        add(p0.getX(), p0.getY());
        add(p2.getX(), p2.getY());
    }

    @Override
    public void moveTo(float x, float y) {
        add(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        add(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        add(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void clip(int windingRule) {}

    @Override
    public void closePath() {}

    @Override
    public void endPath() {}

    @Override
    public void strokePath() {}

    @Override
    public void fillPath(int windingRule) {}

    @Override
    public void fillAndStrokePath(int windingRule) {}

    @Override
    public void shadingFill(COSName name) {}
}
