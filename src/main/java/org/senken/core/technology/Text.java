package org.senken.core.technology;

/**
 * A text in English and Japanese. Either side may be blank: it is then shown in the other language and counts as a
 * missing translation.
 */
public record Text(String en, String ja) {
    /** No text in either language. */
    public static final Text EMPTY = new Text("", "");

    public Text {
        en = en.strip();
        ja = ja.strip();
    }

    /** A text that is the same in both languages, such as a proper name. */
    public static Text same(String text) {
        return new Text(text, text);
    }

    /** A text known in one language only. */
    public static Text only(Language language, String text) {
        return EMPTY.with(language, text);
    }

    /** The text in the language, or in the other one where this side is blank. */
    public String in(Language language) {
        var wanted = exactly(language);
        return wanted.isEmpty() ? exactly(language.other()) : wanted;
    }

    /** The text of this side alone; blank if it is missing. */
    public String exactly(Language language) {
        return switch (language) {
            case EN -> en;
            case JA -> ja;
        };
    }

    /** This text with one side replaced. */
    public Text with(Language language, String text) {
        return switch (language) {
            case EN -> new Text(text, ja);
            case JA -> new Text(en, text);
        };
    }

    public boolean isEmpty() {
        return en.isEmpty() && ja.isEmpty();
    }

    /** Whether exactly one side is there, so that a translation is due. */
    public boolean lacksTranslation() {
        return en.isEmpty() != ja.isEmpty();
    }
}
