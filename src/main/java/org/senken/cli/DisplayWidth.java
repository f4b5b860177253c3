package org.senken.cli;

/** How many cells of a terminal a text takes, after Unicode Standard Annex 11, East Asian Width. */
final class DisplayWidth {
    /** First and last of each range of signs that are two cells wide. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0x303E},
        {0x3041, 0x33FF},
        {0x3400, 0x4DBF},
        {0x4E00, 0xA4CF},
        {0xA960, 0xA97C},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF01, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1F64F},
        {0x1F900, 0x1F9FF},
        {0x20000, 0x3FFFD},
    };

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(sign) ? 2 : 1;
        };
    }

    private static boolean isWide(int sign) {
        for (var range : WIDE) {
            if (sign >= range[0] && sign <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
