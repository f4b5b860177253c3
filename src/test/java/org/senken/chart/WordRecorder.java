package org.senken.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
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

/** A page on which only words leave a trace: each with the box of its letters. */
final class WordRecorder extends AbstractGraphics2D {
    /** How high capital letters and characters stand over the line, in sizes of the font. */
    private static final double BODY = 0.72;

    /** Letters may touch by so many points: fonts are a little lighter than their boxes. */
    private static final double NEARLY = 0.4;

    /** A line of text and its letters' box on the page. */
    record Word(String text, Rectangle2D box) {}

    private final List<Word> words = new ArrayList<>();

    WordRecorder() {
        super(false);
        gc = new GraphicContext();
    }

    /** The words of a figure on paper of a size. */
    static List<Word> words(Figure figure, FigureSize size) {
        var recorder = new WordRecorder();
        figure.draw(recorder, size.inPoints());
        return List.copyOf(recorder.words);
    }

    /** Says that no words of a figure lie over others and that none leave the page. */
    static void checkApart(Figure figure, FigureSize size) {
        var area = size.inPoints();
        var words = words(figure, size);
        assertFalse(words.isEmpty());
        for (int i = 0; i < words.size(); i++) {
            var one = words.get(i);
            assertTrue(area.contains(one.box()), figure.kind() + ": off the page: " + one);
            for (int k = 0; k < i; k++) {
                var shared = one.box().createIntersection(words.get(k).box());
                boolean apart = shared.getWidth() <= NEARLY || shared.getHeight() <= NEARLY;
                assertTrue(apart, figure.kind() + ": " + one + " over " + words.get(k));
            }
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (!text.isBlank()) {
            double size = getFont().getSize2D();
            double width =
                    getFont().getStringBounds(text, getFontRenderContext()).getWidth();
            var box = new Rectangle2D.Double(x, y - BODY * size, width, BODY * size);
            words.add(new Word(text, getTransform().createTransformedShape(box).getBounds2D()));
        }
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        throw new UnsupportedOperationException("figures write plain strings");
    }

    @Override
    public void draw(Shape shape) {}

    @Override
    public void fill(Shape shape) {}

    @Override
    public void drawRenderedImage(RenderedImage image, java.awt.geom.AffineTransform transform) {}

    @Override
    public void drawRenderableImage(RenderableImage image, java.awt.geom.AffineTransform transform) {}

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
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getDeviceConfiguration();
    }

    @Override
    public Graphics create() {
        throw new UnsupportedOperationException("figures draw on one page");
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                .createGraphics()
                .getFontMetrics(font);
    }

    @Override
    public void setXORMode(Color color) {}

    @Override
    public void dispose() {}

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {}
}
