package org.senken.report.document;

/**
 * Takes out of a text what no page can show and some formats cannot hold: control characters, marks that turn the
 * direction of writing, halves of characters. What a name is written with stays: half-width kana, rare characters,
 * variation selectors.
 */
public final class CleanText {
    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** The text with its line ends as \n; tabs become spaces. */
    public static String lines(String text) {
        var result = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(each -> add(each, result));
        return result.toString();
    }

    /** The text on one line, without blanks around it. */
    public static String line(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    private static void add(int each, StringBuilder result) {
        if (isLineEnd(each)) {
            result.append('\n');
        } else if (each == '\t') {
            result.append(' ');
        } else if (each >= Character.MIN_SURROGATE && each <= Character.MAX_SURROGATE) {
            result.appendCodePoint(REPLACEMENT);
        } else if (!isUnseen(each)) {
            result.appendCodePoint(each);
        }
    }

    private static boolean isLineEnd(int each) {
        return each == '\n'
                || each == '\r'
                || each == 0x0B
                || each == 0x0C
                || each == 0x85
                || each == 0x2028
                || each == 0x2029;
    }

    private static boolean isUnseen(int each) {
        return Character.isISOControl(each) || turnsDirection(each) || isNoCharacter(each) || each == 0xFEFF;
    }

    private static boolean turnsDirection(int each) {
        return each == 0x061C
                || each == 0x200E
                || each == 0x200F
                || (each >= 0x202A && each <= 0x202E)
                || (each >= 0x2066 && each <= 0x206F);
    }

    /** Code points that stand for nothing, and those that annotate other text unseen. */
    private static boolean isNoCharacter(int each) {
        return (each & 0xFFFE) == 0xFFFE
                || (each >= 0xFDD0 && each <= 0xFDEF)
                || (each >= 0xFFF9 && each <= 0xFFFB)
                || (each >= 0xE0000 && each <= 0xE007F);
    }
}
