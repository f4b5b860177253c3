package org.senken.store.exchange.sheet;

import org.senken.core.technology.Language;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Words on a sheet: Japanese first, English beside or below it. */
final class BothLanguages {
    /** The most a cell can hold, less a little. */
    private static final int LONGEST = 32_000;

    private BothLanguages() {}

    static String lines(String key, Object... arguments) {
        return joined("\n", key, arguments);
    }

    static String beside(String key, Object... arguments) {
        return joined(" ", key, arguments);
    }

    /** A text of the study; one that stands in one language only, or reads the same in both, stands once. */
    static String lines(Text text) {
        var ja = text.ja();
        var en = text.en();
        boolean once = ja.isEmpty() || en.isEmpty() || ja.equals(en);
        return fitting(once ? text.in(Language.JA) : ja + "\n" + en);
    }

    static String fitting(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static String joined(String between, String key, Object... arguments) {
        return Messages.in(Language.JA).get(key, arguments)
                + between
                + Messages.in(Language.EN).get(key, arguments);
    }
}
