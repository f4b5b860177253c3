package org.senken.report;

import java.awt.Font;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/** The two bundled faces in a PDF: every font of a figure is one of them. */
public record PdfFonts(BaseFont regular, BaseFont bold) implements FontMapper {

    @Override
    public BaseFont awtToPdf(Font font) {
        return font.isBold() ? bold : regular;
    }

    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        throw new UnsupportedOperationException("a figure is only written");
    }
}
