package org.senken.ui.report;

import java.util.List;
import org.senken.core.technology.Language;

/** The languages a report is looked at and written in. */
public enum Editions {
    EN,
    JA,
    /** Two reports of the same contents, the Japanese one first. */
    BOTH;

    public List<Language> languages() {
        return switch (this) {
            case EN -> List.of(Language.EN);
            case JA -> List.of(Language.JA);
            case BOTH -> List.of(Language.JA, Language.EN);
        };
    }

    static Editions of(Language language) {
        return language == Language.EN ? EN : JA;
    }
}
