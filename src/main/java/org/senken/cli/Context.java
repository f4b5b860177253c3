package org.senken.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;
import org.senken.settings.Settings;
import org.senken.settings.SettingsFile;

/** One run of a command: what it works with, and where its words go. */
final class Context {
    private static final String WORKSPACE_VARIABLE = "SENKEN_WORKSPACE";
    private static final String DATABASE_ENDING = ".mv.db";

    private final Ports ports;
    private final GeneralOptions options;
    private final Messages messages;
    private final Terminal terminal;
    private final Surroundings surroundings;

    Context(Ports ports, GeneralOptions options, Messages messages, Terminal terminal, Surroundings surroundings) {
        this.ports = ports;
        this.options = options;
        this.messages = messages;
        this.terminal = terminal;
        this.surroundings = surroundings;
    }

    Ports ports() {
        return ports;
    }

    Messages messages() {
        return messages;
    }

    Language language() {
        return messages.language();
    }

    /** The languages to write in: those asked for, else the one spoken here. */
    List<Language> languages() {
        var asked = options.languages();
        return asked == null ? List.of(language()) : asked.languages();
    }

    /** The version of the program. */
    String version() {
        return surroundings.version();
    }

    Terminal terminal() {
        return terminal;
    }

    /** How the window is to open. */
    Launch launch() throws Failure {
        return new Launch(
                workspace(),
                language(),
                Optional.ofNullable(options.language()),
                passphrases().handedOver(),
                surroundings.dataFolder());
    }

    /** Opens the workspace that was named, or the person's own. */
    Workspace openWorkspace() throws Failure, WorkspaceException {
        var file = workspace();
        return ports.workspaces().open(file, passphrases().of(file, ports.workspaces()));
    }

    private Path workspace() throws Failure {
        var named = options.workspace();
        if (named != null) {
            return named;
        }
        var variable = surroundings.variable(WORKSPACE_VARIABLE);
        try {
            return variable.map(Path::of)
                    .orElseGet(() -> surroundings.dataFolder().workspace());
        } catch (InvalidPathException refused) {
            throw Failure.usage(Sentence.of("cli.variable", WORKSPACE_VARIABLE, variable.orElse("")), refused);
        }
    }

    private Passphrases passphrases() {
        return new Passphrases(
                options.passphraseFile(), surroundings.variable("SENKEN_PASSPHRASE"), terminal, messages);
    }

    /** The name the history records: the operator's from the settings, else the command's. */
    String operator(String command) {
        var defaults = new Settings(language(), Settings.Theme.LIGHT, "", "", "");
        try {
            var name = new SettingsFile(surroundings.dataFolder().settings(), defaults)
                    .read()
                    .operator();
            return name.isBlank() ? "senken " + command : name;
        } catch (IOException unreadable) {
            // settings never stop the work
            Logger.getLogger("org.senken").log(Level.WARNING, "the settings cannot be read", unreadable);
            return "senken " + command;
        }
    }

    /** Says something beside the result. */
    void say(String key, Object... arguments) {
        terminal.say(messages.get(key, arguments));
    }

    /** Says a sentence beside the result. */
    void say(Sentence sentence) {
        terminal.say(messages.get(sentence));
    }

    /** Says that the votes of an open round were passed over, where there is one. */
    void sayOpenRound(Study study) {
        study.openRound().ifPresent(round -> say("cli.open-round", round.number()));
    }

    /** Prints the result, as words or as JSON. */
    void print(String words, Json.Content json) {
        var text = options.json() ? Json.object(json) : words.stripTrailing();
        if (!text.isEmpty()) {
            terminal.out().println(text);
        }
    }

    /** Whether the file of a workspace is there. */
    static boolean exists(Path workspace) {
        return workspace.toFile().exists()
                || workspace
                        .resolveSibling(workspace.getFileName() + DATABASE_ENDING)
                        .toFile()
                        .exists();
    }
}
