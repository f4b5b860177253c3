package org.senken.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.senken.chart.Fonts;

/** The part of a bundled font that a text needs, as a TrueType file of its own. */
public final class FontSubset {
    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "OS/2", "post", "cvt ", "fpgm", "prep");

    private FontSubset() {}

    /** The glyphs of the text in one face; those that the typeface lacks are left out. */
    public static byte[] of(String text, boolean bold) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(bold)))) {
            var subsetter = new TTFSubsetter(font, TABLES);
            text.codePoints().sorted().distinct().forEach(subsetter::add);
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }
}
