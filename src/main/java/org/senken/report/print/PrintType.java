package org.senken.report.print;

import java.io.IOException;
import org.openpdf.text.pdf.BaseFont;
import org.senken.report.PdfFonts;
import org.senken.report.PdfStamp;

/** The type of a report and how wide it runs, in points. */
final class PrintType {
    /** What stands for a character that the typeface lacks, as Japanese printers do. */
    private static final String MISSING = "〓";

    private final PdfFonts fonts;

    private PrintType(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** The bundled faces, named after the content they are for. */
    static PrintType of(byte[] content) throws IOException {
        return new PrintType(new PdfFonts(PdfStamp.font(false, content), PdfStamp.font(true, content)));
    }

    PdfFonts fonts() {
        return fonts;
    }

    BaseFont face(Look look) {
        return look.bold() ? fonts.bold() : fonts.regular();
    }

    double width(String text, Look look) {
        return face(look).getWidthPoint(text, (float) look.size());
    }

    /** The text with a sign for every character that cannot be printed. */
    String printable(String text) {
        var regular = fonts.regular();
        if (text.codePoints().allMatch(each -> each == '\n' || regular.charExists(each))) {
            return text;
        }
        var result = new StringBuilder();
        text.codePoints().filter(each -> !isUnseen(each)).forEach(each -> {
            boolean there = each == '\n' || regular.charExists(each);
            result.append(there ? Character.toString(each) : MISSING);
        });
        return result.toString();
    }

    /** Joiners and variation selectors, which choose a form that the typeface may lack. */
    private static boolean isUnseen(int each) {
        return Character.getType(each) == Character.FORMAT
                || (each >= 0xFE00 && each <= 0xFE0F)
                || (each >= 0xE0100 && each <= 0xE01EF);
    }
}
