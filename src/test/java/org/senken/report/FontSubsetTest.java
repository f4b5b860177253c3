package org.senken.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.io.ByteArrayInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.senken.chart.Fonts;

class FontSubsetTest {
    private static final String NAMES = "﨑山髙子𠮷野ﾊﾝｶｸABC";

    @Test
    void rareCharactersBeyondTheFirstPlaneAreInIt() throws Exception {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(FontSubset.of(NAMES, false)));
                var whole = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(false)))) {
            for (int letter : NAMES.codePoints().toArray()) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
                assertTrue(glyph > 0, Character.toString(letter));
                int original = whole.getUnicodeCmapLookup().getGlyphId(letter);
                assertEquals(whole.getAdvanceWidth(original), font.getAdvanceWidth(glyph));
            }
            assertEquals(0, font.getUnicodeCmapLookup().getGlyphId('Z'));
        }
    }

    @Test
    void anotherReaderTakesIt() throws Exception {
        var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(FontSubset.of(NAMES, true)));
        assertEquals(-1, font.canDisplayUpTo(NAMES));
        assertEquals(0, font.canDisplayUpTo("Z"));
    }

    @Test
    void aTextOfNothingButUnknownCharactersStillMakesAFont() throws Exception {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(FontSubset.of("\uE000", false)))) {
            assertEquals(0, font.getUnicodeCmapLookup().getGlyphId(0xE000));
        }
    }
}
