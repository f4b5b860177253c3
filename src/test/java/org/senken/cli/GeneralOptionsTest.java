package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.technology.Language;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.FileExchange;
import org.senken.store.exchange.ShippedFiles;
import org.senken.testkit.TypicalStudies;

class GeneralOptionsTest {
    private static final String ONE_ID =
            "{\"studies\":[{\"id\":\"typical\",\"title\":{\"en\":\"Key technologies 2035\","
                    + "\"ja\":\"重要技術2035\"},\"changed\":\"1970-01-01T00:00:00Z\"}]}\n";

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void generalOptionsStandBeforeOrAfterTheCommand() {
        assertEquals(new Outcome(0, ONE_ID, ""), line.run("--json", "--workspace", line.file("w"), "studies"));
        assertEquals(new Outcome(0, ONE_ID, ""), line.run("studies", "--workspace=" + line.file("w"), "--json"));
        assertEquals(List.of(folder.resolve("w"), folder.resolve("w")), line.workspaces.opened);
    }

    @Test
    void theWorkspaceComesFromTheVariableElseFromTheDataFolder() {
        line.run("studies");
        line.variables.put("SENKEN_WORKSPACE", "/somewhere/else");
        line.run("studies");
        assertEquals(
                List.of(folder.resolve(".local/share/senken/workspace"), Path.of("/somewhere/else")),
                line.workspaces.opened);
    }

    @Test
    void theVersionIsPrinted() {
        assertEquals(new Outcome(0, "senken 1.2.3\n", ""), line.run("--version"));
        assertEquals(new Outcome(0, "senken 1.2.3\n", ""), line.run("studies", "--version"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "studies", "import", "export", "chart", "consensus", "scenarios", "set"})
    void everyCommandHasHelpInBothLanguages(String command) {
        for (var language : Language.values()) {
            var after = line.run(command, "--help", "--lang", language.code());
            var before = line.run("--lang", language.code(), "--help", command);
            assertEquals(after, before);
            assertEquals(0, after.code());
            assertEquals("", after.err());
            assertTrue(after.out().contains("senken " + command), after.out());
            assertTrue(after.out().contains("--workspace"), after.out());
        }
    }

    @Test
    void helpSpeaksTheChosenLanguageElseThatOfTheLocale() {
        assertTrue(line.run("--help").out().startsWith("Usage:"));
        assertTrue(line.run("--help", "--lang=ja").out().startsWith("使い方："));
        line.locale = Locale.JAPAN;
        assertTrue(line.run("--help").out().startsWith("使い方："));
        assertTrue(line.run("--help", "--lang", "en").out().startsWith("Usage:"));
    }

    @Test
    void aWrongCommandIsAnsweredWithOneSentence() {
        assertEquals(new Outcome(2, "", "There is no command \"studys\". See senken --help.\n"), line.run("studys"));
        assertEquals(
                new Outcome(2, "", "There is no option \"--colour\". See senken studies --help.\n"),
                line.run("studies", "--colour"));
        assertEquals(
                new Outcome(2, "", "There is no option \"--colour\". See senken chart --help.\n"),
                line.run("chart", "--colour"));
        assertEquals(
                new Outcome(2, "", "\"more\" is one argument too many. See senken studies --help.\n"),
                line.run("studies", "more"));
        assertEquals(new Outcome(2, "", "--out is missing. See senken demo --help.\n"), line.run("demo"));
        assertEquals(
                new Outcome(2, "", "\"fr\" is not a valid value of --lang. See senken studies --help.\n"),
                line.run("studies", "--lang", "fr"));
        assertEquals(
                new Outcome(2, "", "--out stands twice. Give it once. See senken demo --help.\n"),
                line.run("demo", "--out", "a", "--out", "b"));
        assertEquals(
                new Outcome(2, "", "--out の指定がありません。senken demo --help をご覧ください。\n"), line.run("--lang", "ja", "demo"));
        assertEquals(List.of(), line.workspaces.opened);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertEquals(new Outcome(0, "", ""), line.run("--workspace", line.file("w"), "--lang", "ja"));
        line.run();
        assertEquals(folder.resolve("w"), line.launches.getFirst().workspace());
        assertEquals(Optional.of(Language.JA), line.launches.getFirst().chosen());
        assertEquals(Optional.empty(), line.launches.getLast().chosen());
        assertEquals(List.of(), line.workspaces.opened);
    }

    @Test
    void aPassphraseComesFromTheFileElseTheVariableElseThePerson() throws IOException {
        line.workspaces.encrypted = true;
        assertEquals(1, line.run("studies").code());
        assertEquals(
                "The workspace w is encrypted. Give its passphrase with --passphrase-file or SENKEN_PASSPHRASE.\n",
                line.run("studies", "--workspace", line.file("w")).err());
        line.typed = Optional.of("typed");
        line.run("studies");
        line.variables.put("SENKEN_PASSPHRASE", "variable");
        line.run("studies");
        line.run("studies", "--passphrase-file", line.file("secret", "first line\nsecond\n"));
        assertEquals(List.of("typed", "variable", "first line"), line.workspaces.passphrases);
    }

    @Test
    void aVariableMeantForAnotherWorkspaceDoesNotGetInTheWayOfAPlainOne() throws IOException {
        line.variables.put("SENKEN_PASSPHRASE", "variable");
        line.run("studies", "--workspace", line.file("new"));
        line.run("studies", "--workspace", line.file("plain.mv.db", "").replace(".mv.db", ""));
        assertEquals(List.of("variable", ""), line.workspaces.passphrases);
    }

    @Test
    void aPassphraseFileThatIsMissingOrEmptyFails() throws IOException {
        line.workspaces.encrypted = true;
        assertEquals(
                new Outcome(1, "", "none does not exist. Check the name and the folder.\n"),
                line.run("studies", "--passphrase-file", line.file("none")));
        assertEquals(
                1,
                line.run("studies", "--passphrase-file", line.file("empty", "")).code());
    }

    @Test
    void aResultThatDoesNotArriveIsAFailure() {
        var refusing = new PrintStream(new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("no space left");
            }
        });
        var err = new PrintStream(OutputStream.nullOutputStream());
        var ports = new Ports(line.workspaces, new FileExchange(), new ShippedFiles(), Clock.systemUTC());
        int code = new Cli(ports, launch -> 0)
                .run(
                        List.of("--version"),
                        new Terminal(refusing, err, question -> Optional.empty()),
                        new Surroundings(line.variables, Locale.ENGLISH, "Linux", folder, "1"));
        assertEquals(1, code);
    }

    @Test
    void messagesStayOnOneLineWhateverANameHolds() {
        var outcome = line.run("studies\nmore\u001b[2J");
        assertEquals(1, outcome.err().lines().count());
        assertFalse(outcome.err().contains("\u001b"));
    }

    @Test
    void noCommandTouchesTheToolkitOfTheWindow() {
        var cli = new ClassFileImporter().importPackages("org.senken.cli");
        var foreign = cli.stream()
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .map(each -> each.getTargetClass().getPackageName())
                .filter(name -> Stream.of("javafx", "org.senken.ui", "org.jfree.chart.fx")
                        .anyMatch(name::startsWith))
                .toList();
        assertTrue(cli.size() > 20);
        assertEquals(List.of(), foreign);
    }
}
