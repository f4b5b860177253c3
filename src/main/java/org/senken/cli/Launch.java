package org.senken.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.senken.core.technology.Language;
import org.senken.settings.DataFolder;

/**
 * How the window was asked for.
 *
 * @param language the one that messages before the window are in
 * @param chosen the language where the person named one; else the settings decide
 * @param passphrase where one was handed over
 */
public record Launch(
        Path workspace, Language language, Optional<Language> chosen, Optional<char[]> passphrase, DataFolder folder) {}
