package org.senken.cli;

import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Language;

/** What --lang names: one language, or both for a command that writes in both. */
enum LanguageChoice {
    EN(List.of(Language.EN)),
    JA(List.of(Language.JA)),
    BOTH(List.of(Language.JA, Language.EN));

    private final List<Language> languages;

    LanguageChoice(List<Language> languages) {
        this.languages = languages;
    }

    List<Language> languages() {
        return languages;
    }

    /** The one language; empty for both. */
    Optional<Language> single() {
        return this == BOTH ? Optional.empty() : Optional.of(languages.getFirst());
    }

    static Optional<LanguageChoice> of(String code) {
        return code.equals("both")
                ? Optional.of(BOTH)
                : LanguageOption.parse(code).map(each -> each == Language.EN ? EN : JA);
    }
}
