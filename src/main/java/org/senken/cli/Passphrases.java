package org.senken.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.editing.Workspaces;
import org.senken.language.Messages;

/**
 * Where the passphrase of a workspace comes from: the file that was named, else the variable, else the person.
 *
 * @param file what --passphrase-file names; the passphrase is its first line
 * @param variable the value of SENKEN_PASSPHRASE
 */
record Passphrases(@Nullable Path file, Optional<String> variable, Terminal terminal, Messages messages) {
    /** The passphrase that was handed over with the command. */
    Optional<char[]> handedOver() throws Failure {
        return file == null ? variable.map(String::toCharArray) : Optional.of(firstLine(file));
    }

    /**
     * The passphrase to open a workspace with. A variable that stands in the environment for another workspace does not
     * get in the way of a plain one.
     */
    Optional<char[]> of(Path workspace, Workspaces workspaces) throws Failure {
        if (workspaces.isEncrypted(workspace)) {
            return Optional.of(needed(workspace));
        }
        return file == null && Context.exists(workspace) ? Optional.empty() : handedOver();
    }

    private char[] needed(Path workspace) throws Failure {
        var given = handedOver();
        return given.isPresent()
                ? given.get()
                : terminal.prompt()
                        .ask(messages.get("cli.passphrase.ask", workspace))
                        .orElseThrow(() -> Failure.impossible("cli.passphrase.needed", workspace));
    }

    private static char[] firstLine(Path file) throws Failure {
        try (var content = Files.newBufferedReader(file)) {
            var line = content.readLine();
            if (line == null || line.isEmpty()) {
                throw Failure.impossible("cli.passphrase.empty", file);
            }
            return line.toCharArray();
        } catch (IOException unreadable) {
            throw Failure.file(file, unreadable);
        }
    }
}
