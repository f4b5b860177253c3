package org.senken.cli;

import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Language;

/** What --lang names: one language, or both for a command that writes in both. */
enum LanguageChoice {
    EN,
    JA,
    BOTH;

    List<Language> languages() {
        return switch (this) {
            case EN -> List.of(Language.EN);
            case JA -> List.of(Language.JA);
            case BOTH -> List.of(Language.JA, Language.EN);
        };
    }

    /** The one language; empty for both. */
    Optional<Language> single() {
        return this == BOTH ? Optional.empty() : Optional.of(languages().getFirst());
    }

    static Optional<LanguageChoice> of(String code) {
        return code.equals("both")
                ? Optional.of(BOTH)
                : LanguageOption.parse(code).map(each -> each == Language.EN ? EN : JA);
    }
}
