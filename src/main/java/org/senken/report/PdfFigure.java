package org.senken.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.senken.chart.Figure;
import org.senken.chart.FigureSize;

/** A figure as a PDF page of its own size, with the fonts inside and text that can be searched and copied. */
final class PdfFigure {
    private PdfFigure() {}

    static byte[] bytes(Figure figure, FigureSize size) throws IOException {
        var area = size.inPoints();
        var content = (figure.title() + figure.data() + size).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(new Rectangle((float) area.getWidth(), (float) area.getHeight()))) {
            var writer = PdfWriter.getInstance(document, bytes);
            describe(document, writer, figure);
            document.open();
            var graphics = writer.getDirectContent()
                    .createGraphics(
                            (float) area.getWidth(),
                            (float) area.getHeight(),
                            new PdfFonts(PdfStamp.font(false, content), PdfStamp.font(true, content)));
            figure.draw(graphics, area);
            graphics.dispose();
            PdfStamp.fix(writer, content);
        }
        return bytes.toByteArray();
    }

    private static void describe(Document document, PdfWriter writer, Figure figure) {
        document.addTitle(figure.title());
        document.addSubject(figure.altText());
        document.addKeywords(figure.id());
        document.addCreator("Senken");
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(figure.language().code()));
    }
}
