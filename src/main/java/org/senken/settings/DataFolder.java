package org.senken.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The folder in which the platform keeps a person's data of this program. */
public record DataFolder(Path path) {
    /**
     * The folder on this platform: XDG_DATA_HOME or ~/.local/share on Linux, Application Support on macOS, APPDATA on
     * Windows.
     *
     * @param variables the environment variables
     * @param system the name of the operating system as Java gives it
     */
    public static DataFolder of(Map<String, String> variables, String system, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return new DataFolder(home.resolve("Library/Application Support/Senken"));
        }
        if (name.startsWith("windows")) {
            return new DataFolder(absolute(variables, "APPDATA")
                    .orElse(home.resolve("AppData/Roaming"))
                    .resolve("Senken"));
        }
        return new DataFolder(absolute(variables, "XDG_DATA_HOME")
                .orElse(home.resolve(".local/share"))
                .resolve("senken"));
    }

    /** The standard says: a path that is not absolute is to be ignored. */
    private static Optional<Path> absolute(Map<String, String> variables, String name) {
        return Optional.ofNullable(variables.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }

    /** The workspace where nobody names another, without the ending of the database. */
    public Path workspace() {
        return path.resolve("workspace");
    }

    /** The file of the settings. */
    public Path settings() {
        return path.resolve("settings.properties");
    }

    /** The file that holds what went wrong unexpectedly. */
    public Path log() {
        return path.resolve("logs").resolve("senken.log");
    }
}
