package org.senken.report.document;

/** How wide a text is, roughly, in widths of a Latin letter: Japanese characters are twice as wide, half-width kana not. */
public final class TextWidth {
    private static final int WIDE = 0x1100;
    private static final int HALF_FIRST = 0xFF61;
    private static final int HALF_LAST = 0xFFDC;

    private TextWidth() {}

    /** The width of a text on one line. */
    public static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int letter) {
        return letter >= WIDE && !(letter >= HALF_FIRST && letter <= HALF_LAST) ? 2 : 1;
    }
}
