package org.senken.report.contents;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;

/** A page that measures the words of a figure as they are drawn: how small they are, and how they stand out. */
final class FigureInk extends AbstractGraphics2D {
    private static final double BODY = 0.35;

    /** An area that was filled. */
    private record Area(Shape shape, Rectangle2D bounds, Color colour) {}

    private final BufferedImage blank = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
    private final List<Area> areas = new ArrayList<>();
    private double smallest = Double.POSITIVE_INFINITY;
    private double contrast = Contrast.MOST;
    private String faintest = "";

    private FigureInk() {
        super(false);
        gc = new GraphicContext();
    }

    /** The words of a figure on paper of a size. */
    static FigureInk of(Figure figure, FigureSize size) {
        var ink = new FigureInk();
        figure.draw(ink, size.inPoints());
        return ink;
    }

    /** The smallest type in points; infinite if nothing is written. */
    double smallest() {
        return smallest;
    }

    /** The lowest contrast of a word to what it stands on, from 1 to 21, as WCAG measures it. */
    double contrast() {
        return contrast;
    }

    /** The word with the lowest contrast. */
    String faintest() {
        return faintest;
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        double size = getFont().getSize2D();
        smallest = Math.min(smallest, size * Math.sqrt(Math.abs(getTransform().getDeterminant())));
        double width = getFont().getStringBounds(text, getFontRenderContext()).getWidth();
        var middle = getTransform().transform(new Point2D.Double(x + width / 2, y - BODY * size), null);
        var ground = ground(middle);
        double here = Contrast.of(Contrast.over(getColor(), ground), ground);
        if (here < contrast) {
            contrast = here;
            faintest = text;
        }
    }

    private Color ground(Point2D point) {
        var ground = Color.WHITE;
        for (var area : areas) {
            if (area.bounds().contains(point) && area.shape().contains(point)) {
                ground = Contrast.over(area.colour(), ground);
            }
        }
        return ground;
    }

    @Override
    public void fill(Shape shape) {
        if (getPaint() instanceof Color colour) {
            var placed = getTransform().createTransformedShape(shape);
            areas.add(new Area(placed, placed.getBounds2D(), colour));
        }
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        throw new UnsupportedOperationException("figures write plain strings");
    }

    @Override
    public void draw(Shape shape) {}

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {}

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {}

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        return true;
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        return true;
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return blank.createGraphics().getDeviceConfiguration();
    }

    @Override
    public Graphics create() {
        throw new UnsupportedOperationException("figures draw on one page");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return blank.createGraphics().getFontMetrics(font);
    }

    @Override
    public void setXORMode(Color colour) {}

    @Override
    public void dispose() {}

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}
}
