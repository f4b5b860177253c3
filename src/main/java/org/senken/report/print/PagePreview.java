package org.senken.report.print;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.senken.core.maths.Progress;
import org.senken.files.FileTrouble;
import org.senken.report.ReportException;
import org.senken.report.document.Document;

/**
 * The pages of a document as they are printed, to be looked at: the very bytes of the PDF, drawn page by page when somebody
 * wants to see one. May be used by several threads.
 */
public final class PagePreview {
    /** Height to width of a page. */
    public static final double RATIO = Sheet.HEIGHT / Sheet.WIDTH;

    private final byte[] bytes;
    private final List<Sheet> sheets;
    private @Nullable PDDocument opened;

    private PagePreview(byte[] bytes, List<Sheet> sheets) {
        this.bytes = bytes;
        this.sheets = List.copyOf(sheets);
    }

    /**
     * Lays a document out.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static PagePreview of(Document document, Progress progress) throws ReportException {
        try {
            var seed = PrintReport.seed(document);
            var type = PrintType.of(seed);
            var sheets = Paginator.pages(Flow.of(document, type));
            return new PagePreview(new PdfPages(document, type, sheets, progress).bytes(seed), sheets);
        } catch (IOException failed) {
            throw new ReportException(FileTrouble.sentence(Path.of(document.title()), failed), failed);
        }
    }

    /** How many pages there are. */
    public int count() {
        return sheets.size();
    }

    /** The page on which a heading, figure or table begins, from 0; empty if it stands on none. */
    public Optional<Integer> pageOf(String id) {
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).pieces().stream()
                    .anyMatch(each -> each.piece().anchor().equals(id))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** How far down its page something begins, as a share of the page's height. */
    public double heightOf(String id) {
        return sheets.stream()
                .flatMap(sheet -> sheet.pieces().stream())
                .filter(each -> each.piece().anchor().equals(id))
                .mapToDouble(each -> (Sheet.MARGIN + each.top()) / Sheet.HEIGHT)
                .findFirst()
                .orElse(0);
    }

    /**
     * The heading, figure or table that a place belongs to: the last one that begins above it.
     *
     * @param page from 0
     * @param down how far down the page, as a share of its height
     */
    public Optional<String> at(int page, double down) {
        double y = down * Sheet.HEIGHT - Sheet.MARGIN;
        var found = Optional.<String>empty();
        for (int i = 0; i <= page && i < sheets.size(); i++) {
            for (var placed : sheets.get(i).pieces()) {
                boolean above = i < page || placed.top() <= y;
                if (above && !placed.piece().anchor().isEmpty()) {
                    found = Optional.of(placed.piece().anchor());
                }
            }
        }
        return found;
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param width in pixels
     */
    public synchronized PageImage picture(int page, int width) throws IOException {
        var pdf = opened;
        if (pdf == null) {
            pdf = Loader.loadPDF(bytes);
            opened = pdf;
        }
        int height = (int) Math.round(width * RATIO);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float scale = (float) (width / Sheet.WIDTH);
        new PDFRenderer(pdf).renderPageToGraphics(page, graphics, scale);
        graphics.dispose();
        return new PageImage(width, height, opaque(image.getRGB(0, 0, width, height, null, 0, width)));
    }

    private static int[] opaque(int[] pixels) {
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return pixels;
    }
}
