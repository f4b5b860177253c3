package org.senken.store.exchange;

/** Text that a spreadsheet would run as a formula when it opens a .csv file; an apostrophe in front makes it text. */
final class FormulaStart {
    private static final String STARTS = "=+-@\t\r＝＋－＠";

    private FormulaStart() {}

    static String escaped(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text without the apostrophe that {@link #escaped} put before it. */
    static String unescaped(String text) {
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
