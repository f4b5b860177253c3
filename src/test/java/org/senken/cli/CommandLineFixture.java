package org.senken.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.senken.core.study.Study;
import org.senken.editing.Workspace;
import org.senken.editing.WorkspaceException;
import org.senken.editing.Workspaces;
import org.senken.store.exchange.FileExchange;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.InMemoryWorkspace;

/** Runs commands inside the test, on a workspace in memory and files in a folder of the test's own. */
final class CommandLineFixture {
    static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456789Z");
    static final Path SAMPLE = Path.of("scenarios/key-technologies-2035.senken.json");

    /** What a command left behind. */
    record Outcome(int code, String out, String err) {}

    /** The one workspace there is, whatever the path; it counts how often it was opened. */
    static final class OneWorkspace implements Workspaces {
        final InMemoryWorkspace workspace;
        final List<Path> opened = new ArrayList<>();
        final List<String> passphrases = new ArrayList<>();
        boolean encrypted;

        OneWorkspace(InMemoryWorkspace workspace) {
            this.workspace = workspace;
        }

        @Override
        public Workspace open(Path file, Optional<char[]> passphrase) {
            opened.add(file);
            passphrases.add(passphrase.map(String::new).orElse(""));
            return workspace;
        }

        @Override
        public boolean isEncrypted(Path file) {
            return encrypted;
        }

        @Override
        public Optional<Path> lastBackup(Path file) {
            return Optional.empty();
        }

        @Override
        public void restore(Path file, Path backup) {
            throw new UnsupportedOperationException();
        }
    }

    final Path folder;
    final OneWorkspace workspaces;
    final Map<String, String> variables = new HashMap<>();
    final List<Launch> launches = new ArrayList<>();
    Locale locale = Locale.ENGLISH;
    Optional<String> typed = Optional.empty();

    CommandLineFixture(Path folder, Study... studies) throws WorkspaceException {
        this.folder = folder;
        workspaces = new OneWorkspace(InMemoryWorkspace.with(studies));
    }

    Outcome run(String... arguments) {
        return run(workspaces, arguments);
    }

    Outcome run(Workspaces used, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                question -> typed.map(String::toCharArray));
        var ports = new Ports(used, new FileExchange(), new ShippedFiles(), Clock.fixed(NOON, ZoneOffset.UTC));
        var cli = new Cli(ports, launch -> {
            launches.add(launch);
            return 0;
        });
        int code = cli.run(List.of(arguments), terminal, new Surroundings(variables, locale, "Linux", folder, "1.2.3"));
        return new Outcome(code, plain(out), plain(err));
    }

    /** Names of the test's own folder stand as nothing, line ends as one sign. */
    private String plain(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).replace(folder + "/", "").replace(System.lineSeparator(), "\n");
    }

    /** A file of the test's folder. */
    String file(String name) {
        return folder.resolve(name).toString();
    }

    /** Writes a file into the test's folder and names it. */
    String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, UTF_8).toString();
    }

    String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    /** The files in the test's folder. */
    List<String> files() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
