package org.senken.settings;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Language;
import org.senken.files.WholeFile;

/** Reads and writes the settings. A file that is missing or damaged gives the defaults: settings never stop a start. */
public final class SettingsFile {
    private final Path file;
    private final Settings defaults;

    public SettingsFile(Path file, Settings defaults) {
        this.file = file;
        this.defaults = defaults;
    }

    /**
     * The settings as they were left.
     *
     * @throws IOException if the file is there and cannot be read
     */
    public Settings read() throws IOException {
        var found = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            found.load(in);
        } catch (NoSuchFileException firstStart) {
            return defaults;
        } catch (IllegalArgumentException | CharacterCodingException damaged) {
            return defaults;
        }
        return new Settings(
                constant(Language.class, found.getProperty("language"), defaults.language()),
                constant(Settings.Theme.class, found.getProperty("theme"), defaults.theme()),
                found.getProperty("operator", defaults.operator()),
                found.getProperty("pin", defaults.pin()),
                found.getProperty("lastStudy", defaults.lastStudy()));
    }

    /** Writes the settings; the file is complete or as it was. */
    public void write(Settings settings) throws IOException {
        var values = new Properties();
        values.setProperty("language", settings.language().name());
        values.setProperty("theme", settings.theme().name());
        values.setProperty("operator", settings.operator());
        values.setProperty("pin", settings.pin());
        values.setProperty("lastStudy", settings.lastStudy());
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        WholeFile.write(file, out -> {
            var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            values.store(text, null);
            text.flush();
        });
    }

    private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String name, E otherwise) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }
}
