package org.senken.ui.report;

import java.util.List;
import org.senken.core.technology.Language;

/** The languages a report is looked at and written in. */
public enum Editions {
    EN(Language.EN),
    JA(Language.JA),
    /** Two reports of the same contents, the Japanese one first. */
    BOTH(Language.JA, Language.EN);

    private final List<Language> languages;

    Editions(Language... languages) {
        this.languages = List.of(languages);
    }

    public List<Language> languages() {
        return languages;
    }

    static Editions of(Language language) {
        return language == Language.EN ? EN : JA;
    }
}
