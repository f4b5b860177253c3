package org.senken.core.study.texts;

import org.senken.core.technology.Language;

/**
 * The mark of a translation whose source has changed since it was written. It stands in the words themselves, where
 * whoever reads them sees it, and goes when somebody who has checked them takes it away.
 */
public final class CheckMark {
    private static final String JA = "【要確認】";
    private static final String EN = "[To be checked]";

    private CheckMark() {}

    /** Whether a text bears the mark, in either language. */
    public static boolean isOn(String text) {
        return text.startsWith(JA) || text.startsWith(EN);
    }

    /** The text with the mark in front, once; a blank text needs none. */
    public static String on(Language language, String text) {
        if (text.isBlank() || isOn(text)) {
            return text;
        }
        return switch (language) {
            case JA -> JA + text;
            case EN -> EN + " " + text;
        };
    }
}
