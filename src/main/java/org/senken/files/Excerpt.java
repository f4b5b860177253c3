package org.senken.files;

/** Something of a file as a message quotes it. */
public final class Excerpt {
    /** Ids are never cut, so that a path can be found again. */
    private static final int LONGEST = 64;

    private Excerpt() {}

    /** The start of the text, on one line and without signs that a terminal would obey. */
    public static String of(String text) {
        var quoted = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(sign -> isPlain(sign) ? sign : '\uFFFD')
                .forEach(quoted::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST
                ? quoted.append('…').toString()
                : quoted.toString();
    }

    private static boolean isPlain(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
