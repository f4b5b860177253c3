package org.senken.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.UUID;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.senken.chart.Fonts;

/** Takes clock and chance out of a PDF, so that the same content gives the same bytes. */
public final class PdfStamp {
    private PdfStamp() {}

    /** Takes the date out of an open document and gives it an id that follows from its content. */
    public static void fix(PdfWriter writer, byte[] content) {
        writer.getInfo().remove(PdfName.CREATIONDATE);
        var name = UUID.nameUUIDFromBytes(content).toString().substring(0, 16);
        var id = name.getBytes(StandardCharsets.US_ASCII);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    }

    /** A bundled font, to be embedded as the subset that is used, under a name that follows from the content. */
    public static BaseFont font(boolean bold, byte[] content) throws IOException {
        var name = "NotoSansJP-" + (bold ? "Bold" : "Regular") + ".ttf";
        var font = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, Fonts.file(bold), null);
        font.setSecureRandom(new NoChance(Arrays.hashCode(content)));
        return font;
    }

    /** Numbers that look random and are always the same. */
    private static final class NoChance extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final transient SplittableRandom numbers;

        NoChance(long seed) {
            numbers = new SplittableRandom(seed);
        }

        @Override
        public double nextDouble() {
            return numbers.nextDouble();
        }
    }
}
