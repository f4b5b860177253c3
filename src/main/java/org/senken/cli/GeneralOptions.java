package org.senken.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Language;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command understands, before or after its name. */
@CommandLine.Command(name = "senken")
final class GeneralOptions {
    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            descriptionKey = "cli.option.workspace",
            scope = ScopeType.INHERIT)
    private @Nullable Path workspace;

    @Option(
            names = LanguageOption.NAME,
            paramLabel = "en|ja",
            descriptionKey = "cli.option.lang",
            scope = ScopeType.INHERIT)
    private @Nullable LanguageChoice language;

    @Option(
            names = "--passphrase-file",
            paramLabel = "FILE",
            descriptionKey = "cli.option.passphrase-file",
            scope = ScopeType.INHERIT)
    private @Nullable Path passphraseFile;

    @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--help", usageHelp = true, descriptionKey = "cli.option.help", scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version", scope = ScopeType.INHERIT)
    private boolean version;

    @Nullable
    Path workspace() {
        return workspace;
    }

    /** The language that was asked for; null where none was, or both. */
    @Nullable
    Language language() {
        return language == null ? null : language.single().orElse(null);
    }

    /** The language or languages that were asked for; null where none was. */
    @Nullable
    LanguageChoice languages() {
        return language;
    }

    @Nullable
    Path passphraseFile() {
        return passphraseFile;
    }

    boolean json() {
        return json;
    }

    boolean help() {
        return help;
    }

    boolean version() {
        return version;
    }
}
