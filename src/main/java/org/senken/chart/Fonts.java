package org.senken.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/** The one typeface of every figure, Latin and Japanese, which the program brings along. */
public final class Fonts {
    /** The family as systems and files name it. */
    public static final String FAMILY = "Noto Sans JP";

    /** Widths without rounding to pixels, so that a figure breaks its lines alike on screen and paper. */
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private static final String FOLDER = "/assets/fonts/NotoSansJP-";

    static {
        register(false);
        register(true);
    }

    private static final Face REGULAR = new Face(Font.PLAIN);
    private static final Face BOLD = new Face(Font.BOLD);

    private Fonts() {}

    /** The regular face in points. */
    public static Font regular(double size) {
        return new Font(FAMILY, Font.PLAIN, 1).deriveFont((float) size);
    }

    /** The bold face in points. */
    public static Font bold(double size) {
        return new Font(FAMILY, Font.BOLD, 1).deriveFont((float) size);
    }

    /** The font file of a face, TrueType. */
    public static byte[] file(boolean bold) {
        try (var stream = open(bold)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How wide a line of text runs. */
    static double width(String text, Font font) {
        var face = font.isBold() ? BOLD : REGULAR;
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += face.advance(text.charAt(i));
        }
        return width * font.getSize2D() / Face.SIZE;
    }

    /** The advance of every character seen so far, measured once at a large size. */
    private static final class Face {
        static final int SIZE = 1000;
        private final Font font;
        private final float[] advances = new float[Character.MAX_VALUE + 1];

        Face(int style) {
            font = new Font(FAMILY, style, SIZE);
            Arrays.fill(advances, -1);
        }

        float advance(char character) {
            if (advances[character] < 0) {
                var bounds = font.getStringBounds(String.valueOf(character), EXACT);
                advances[character] = (float) bounds.getWidth();
            }
            return advances[character];
        }
    }

    private static void register(boolean bold) {
        try (var stream = open(bold)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, stream));
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("the bundled font cannot be read", broken);
        }
    }

    private static InputStream open(boolean bold) throws IOException {
        var path = FOLDER + (bold ? "Bold" : "Regular") + ".ttf";
        var stream = Fonts.class.getResourceAsStream(path);
        if (stream == null) {
            throw new IOException("not on the class path: " + path);
        }
        return stream;
    }
}
