package org.senken.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.senken.core.technology.Language;

/** The choice of language, which must be known before anything can be said about the other arguments. */
final class LanguageOption {
    static final String NAME = "--lang";

    private LanguageOption() {}

    /** The language a code stands for. */
    static Optional<Language> parse(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language the arguments ask for, if they do. */
    static Optional<Language> among(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(NAME + "=")) {
                return parse(argument.substring(NAME.length() + 1));
            }
            if (argument.equals(NAME) && i + 1 < arguments.size()) {
                return parse(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
