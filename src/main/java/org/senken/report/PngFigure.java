package org.senken.report;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;

/** A figure as PNG, which says how large it is meant to be printed (pHYs). */
public final class PngFigure {
    private static final double MILLIMETRES_PER_METRE = 1000;

    private PngFigure() {}

    /** Draws the figure in a size that the caller has checked. */
    public static byte[] bytes(Figure figure, FigureOptions options) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            var image = image(figure, options);
            var metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
            addResolution(metadata, options.dpi());
            addWords(metadata, figure);
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, metadata));
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage image(Figure figure, FigureOptions options) {
        var image = new BufferedImage(options.pixelsAcross(), options.pixelsDown(), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        double scale = options.dpi() / FigureSize.POINTS_PER_INCH;
        graphics.scale(scale, scale);
        // the page in whole pixels, so that no edge stays half covered
        figure.draw(graphics, new Rectangle2D.Double(0, 0, image.getWidth() / scale, image.getHeight() / scale));
        graphics.dispose();
        return image;
    }

    /** Title, description and id, which programs and people find in the file again. */
    private static void addWords(IIOMetadata metadata, Figure figure) throws IOException {
        var words = new IIOMetadataNode("iTXt");
        words.appendChild(word(figure, "Title", figure.title()));
        words.appendChild(word(figure, "Description", figure.altText()));
        words.appendChild(word(figure, "Identifier", figure.id()));
        merge(metadata, words);
    }

    private static IIOMetadataNode word(Figure figure, String keyword, String text) {
        var entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", keyword);
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", figure.language().code());
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", text);
        return entry;
    }

    private static void addResolution(IIOMetadata metadata, int dpi) throws IOException {
        var perMetre = String.valueOf(Math.round(dpi / FigureSize.INCH * MILLIMETRES_PER_METRE));
        var resolution = new IIOMetadataNode("pHYs");
        resolution.setAttribute("pixelsPerUnitXAxis", perMetre);
        resolution.setAttribute("pixelsPerUnitYAxis", perMetre);
        resolution.setAttribute("unitSpecifier", "meter");
        merge(metadata, resolution);
    }

    private static void merge(IIOMetadata metadata, IIOMetadataNode node) throws IOException {
        var root = new IIOMetadataNode("javax_imageio_png_1.0");
        root.appendChild(node);
        metadata.mergeTree("javax_imageio_png_1.0", root);
    }
}
