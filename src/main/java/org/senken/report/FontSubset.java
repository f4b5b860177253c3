package org.senken.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.senken.chart.Fonts;

/** The part of a bundled font that a text needs, as a TrueType file of its own. */
public final class FontSubset {
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "name", "OS/2", "post", "cvt ", "fpgm", "prep");

    private FontSubset() {}

    /** The glyphs of the text in one face; characters that the typeface lacks are left out. */
    public static byte[] of(String text, boolean bold) throws IOException {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.file(bold)))) {
            var glyphs = glyphs(text, font);
            var subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addGlyphIds(new TreeMap<>(swapped(glyphs)).keySet());
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return FontTables.with(bytes.toByteArray(), "cmap", CharacterMap.table(renumbered(glyphs, subsetter)));
        }
    }

    /** The glyph of each character that the typeface has, in order. */
    private static SortedMap<Integer, Integer> glyphs(String text, TrueTypeFont font) throws IOException {
        var lookup = font.getUnicodeCmapLookup();
        var glyphs = new TreeMap<Integer, Integer>();
        text.codePoints().distinct().forEach(each -> {
            int glyph = lookup.getGlyphId(each);
            if (glyph > 0) {
                glyphs.put(each, glyph);
            }
        });
        return glyphs;
    }

    /** The glyph of each character by its number in the subset. */
    private static SortedMap<Integer, Integer> renumbered(SortedMap<Integer, Integer> glyphs, TTFSubsetter subsetter)
            throws IOException {
        var renumbered = swapped(subsetter.getGIDMap());
        var result = new TreeMap<Integer, Integer>();
        glyphs.forEach((letter, glyph) -> result.put(letter, renumbered.getOrDefault(glyph, 0)));
        return result;
    }

    private static Map<Integer, Integer> swapped(Map<Integer, Integer> map) {
        var swapped = new HashMap<Integer, Integer>();
        map.forEach((key, value) -> swapped.put(value, key));
        return swapped;
    }
}
