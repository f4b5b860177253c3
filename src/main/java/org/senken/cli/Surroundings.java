package org.senken.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.senken.core.technology.Language;
import org.senken.settings.DataFolder;

/**
 * What the machine says about itself and its user.
 *
 * @param variables the environment variables
 * @param system the name of the operating system as Java gives it
 * @param version the version of the program
 */
public record Surroundings(Map<String, String> variables, Locale locale, String system, Path home, String version) {
    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /** The value of a variable that is set to something. */
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** Where the platform keeps this person's data. */
    public DataFolder dataFolder() {
        return DataFolder.of(variables, system, home);
    }

    /** The language where nobody chooses one: Japanese where the locale is Japanese. */
    Language language() {
        return locale.getLanguage().equals("ja") ? Language.JA : Language.EN;
    }
}
