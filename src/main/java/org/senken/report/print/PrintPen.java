package org.senken.report.print;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;

/** Draws on one page: points from its upper left corner. */
final class PrintPen {
    private static final Color STALE = new Color(0xFFF3B0);
    private final PdfContentByte page;
    private final PrintType type;
    private final PageIndex pages;

    PrintPen(PdfContentByte page, PrintType type, PageIndex pages) {
        this.page = page;
        this.type = type;
        this.pages = pages;
    }

    /** On which page something stands. */
    PageIndex pages() {
        return pages;
    }

    PrintType type() {
        return type;
    }

    private static float y(double top) {
        return (float) (Sheet.HEIGHT - top);
    }

    /** Writes a line on a base line. */
    void line(TextLine line, double left, double base) {
        double x = left;
        for (var span : line.spans()) {
            double width = type.width(span.text(), span.look())
                    + line.spacing() * span.text().codePointCount(0, span.text().length());
            mark(span, x, base, width);
            text(span, x, base - span.look().rise(), line.spacing());
            x += width;
        }
    }

    private void text(Span span, double left, double base, double spacing) {
        var look = span.look();
        page.beginText();
        page.setColorFill(look.colour());
        page.setFontAndSize(type.face(look), (float) look.size());
        page.setCharacterSpacing((float) spacing);
        page.setTextMatrix((float) left, y(base));
        page.showText(span.text());
        page.setCharacterSpacing(0);
        page.endText();
    }

    /** What lies under a text, and where it leads. */
    private void mark(Span span, double left, double base, double width) {
        var look = span.look();
        if (look.stale()) {
            fill(left, base - look.size(), width, look.size() * 1.3, STALE);
            rule(left, base + 2, left + width, 0.8, new Color(0x8A6D00));
        }
        if (look.target().startsWith("#")) {
            page.localGoto(
                    look.target().substring(1),
                    (float) left,
                    y(base + 2),
                    (float) (left + width),
                    y(base - look.size()));
        } else if (!look.target().isEmpty()) {
            page.setAction(
                    new PdfAction(look.target()),
                    (float) left,
                    y(base + 2),
                    (float) (left + width),
                    y(base - look.size()));
        }
    }

    /** Text that ends at a place. */
    void right(List<Span> spans, double right, double base) {
        double width = spans.stream()
                .mapToDouble(span -> type.width(span.text(), span.look()))
                .sum();
        line(new TextLine(spans, width, 0, List.of()), right - width, base);
    }

    void fill(double left, double top, double width, double height, Color colour) {
        page.setColorFill(colour);
        page.rectangle((float) left, y(top + height), (float) width, (float) height);
        page.fill();
    }

    void rule(double left, double top, double right, double thickness, Color colour) {
        page.setColorStroke(colour);
        page.setLineWidth((float) thickness);
        page.moveTo((float) left, y(top));
        page.lineTo((float) right, y(top));
        page.stroke();
    }

    /** Draws a figure with real text, as one object that says what it shows. */
    void figure(Figure figure, FigureSize size, double left, double top) {
        var area = size.inPoints();
        var form = page.createTemplate((float) area.getWidth(), (float) area.getHeight());
        var graphics = form.createGraphics((float) area.getWidth(), (float) area.getHeight(), type.fonts());
        figure.draw(graphics, area);
        graphics.dispose();
        page.addTemplate(form, (float) left, y(top + area.getHeight()));
    }

    /** Names a place, so that links and contents lead to it. */
    void anchor(String id, double top) {
        page.localDestination(id, new PdfDestination(PdfDestination.XYZ, 0, y(top), 0));
    }

    /** Begins what belongs to no text: header, footer, lines. */
    void beginArtifact() {
        page.beginMarkedContentSequence(new PdfName("Artifact"));
    }

    void endArtifact() {
        page.endMarkedContentSequence();
    }
}
