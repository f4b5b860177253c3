package org.senken.report;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * The table "cmap" of a font file in format 12, which alone knows rare characters beyond the first 65,536 such as 𠮷.
 * After the OpenType specification, "cmap: character to glyph index mapping table".
 */
final class CharacterMap {
    private static final int HEAD = 12;
    private static final int FORMAT_HEAD = 16;
    private static final int GROUP = 12;

    private CharacterMap() {}

    /** Characters that follow each other and whose glyphs do too. */
    private record Group(int first, int last, int glyph) {}

    static byte[] table(SortedMap<Integer, Integer> glyphs) {
        var groups = groups(glyphs);
        int length = FORMAT_HEAD + GROUP * groups.size();
        var table = ByteBuffer.allocate(HEAD + length);
        // version, one table, for Windows, all of Unicode, where it begins
        table.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(HEAD);
        table.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(each -> table.putInt(each.first).putInt(each.last).putInt(each.glyph));
        return table.array();
    }

    private static List<Group> groups(SortedMap<Integer, Integer> glyphs) {
        var groups = new ArrayList<Group>();
        glyphs.forEach((letter, glyph) -> {
            var last = groups.isEmpty() ? new Group(-2, -2, -2) : groups.getLast();
            if (letter == last.last + 1 && glyph == last.glyph + letter - last.first) {
                groups.removeLast();
                groups.add(new Group(last.first, letter, last.glyph));
            } else {
                groups.add(new Group(letter, letter, glyph));
            }
        });
        return groups;
    }
}
