package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.delphi.Answer;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class SetTest {
    private static final String PLACE = "vote/2/E01/quantum/superiority";

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void theTitleOfTheChosenLanguageIsSet() throws WorkspaceException {
        assertEquals(new Outcome(0, "", "Set title.\n"), line.run("set", "typical", "title", "New"));
        assertEquals(
                0, line.run("set", "typical", "title", "@新", "--lang", "ja").code());
        assertEquals(new Text("New", "@新"), stored().title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "two\nlines"})
    void aTitleThatIsNoneIsRefused(String title) throws WorkspaceException {
        assertEquals(2, line.run("set", "typical", "title", title).code());
        assertEquals(TypicalStudies.TITLE, stored().title());
    }

    @Test
    void votesInAnOpenRoundAreSetAndTakenBack() throws WorkspaceException {
        assertEquals(new Outcome(0, "", "Set " + PLACE + ".\n"), line.run("set", "typical", PLACE, "7"));
        assertEquals(Answer.score(7), vote());
        line.run("set", "typical", PLACE, "none");
        assertEquals(Answer.NO_OPINION, vote());
        line.run("set", "typical", PLACE, "na");
        assertEquals(Answer.NOT_APPLICABLE, vote());
        line.run("set", "typical", PLACE, "clear");
        assertEquals(Answer.NOT_ANSWERED, vote());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "-1", "7.0", "７", "", "no"})
    void aValueThatIsNoVoteIsWrongUsage(String value) throws WorkspaceException {
        assertEquals(2, line.run("set", "typical", PLACE, "--", value).code());
        assertEquals(TypicalStudies.study(), stored());
    }

    @ParameterizedTest
    @CsvSource({
        "colour, There is no \"colour\" to set.",
        "vote/2/E01/quantum, There is no \"vote/2/E01/quantum\" to set.",
        "vote/two/E01/quantum/superiority, There is no",
        "vote/2/E 1/quantum/superiority, There is no",
        "vote/3/E01/quantum/superiority, There is no round 3.",
        "vote/1/E01/quantum/superiority, Round 1 is closed",
        "vote/2/E99/quantum/superiority, There is no expert \"E99\".",
        "vote/2/E05/quantum/superiority, E05 has no ballot",
        "vote/2/E01/ocean/superiority, Round 2 does not ask about ocean/superiority.",
        "vote/2/E01/quantum/superiority/flood, Round 2 does not ask about quantum/superiority/flood.",
    })
    void aPlaceThatTakesNoVoteIsAFailure(String place, String sentence) throws WorkspaceException {
        var outcome = line.run("set", "typical", place, "7");
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().startsWith(sentence), outcome.err());
        assertEquals(TypicalStudies.study(), stored());
    }

    @Test
    void theHistoryNamesTheOperatorElseTheCommand() throws WorkspaceException, IOException {
        line.run("set", "typical", "title", "One");
        var settings = folder.resolve(".local/share/senken/settings.properties");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "operator=Suzuki");
        line.run("set", "typical", "title", "Two");
        var history = line.workspaces.workspace.load(TypicalStudies.ID).history();
        assertEquals("senken set", history.get(1).who());
        assertEquals("Suzuki", history.get(2).who());
        assertEquals(CommandLineFixture.NOON, history.get(2).at());
    }

    @Test
    void anEditThatWasNotStoredIsAFailure() {
        line.workspaces.workspace.failWith(Sentence.of("workspace.disk.full", "w"));
        assertEquals(1, line.run("set", "typical", "title", "One").code());
    }

    @Test
    void noCommandTellsTheVotesOfAnOpenRound() throws WorkspaceException, IOException {
        var closed = new CommandLineFixture(folder, TypicalStudies.withClosedRoundOnly());
        var before = everythingSaid(closed);
        for (var expert : new String[] {"E01", "E02", "E03", "E04"}) {
            line.run("set", "typical", "vote/2/" + expert + "/quantum/superiority", "9");
            line.run("set", "typical", "vote/2/" + expert + "/quantum/indispensability", "9");
        }
        assertEquals(before, everythingSaid(line));
        line.run("export", "typical", "--out", line.file("out.senken.json"));
        assertFalse(Files.readString(folder.resolve("out.senken.json")).contains("\"9"));
        assertEquals(
                1,
                line.run("chart", "typical", "map", "--round", "2", "--out", line.file("no.csv"))
                        .code());
        assertFalse(line.files().contains("no.csv"));
    }

    private static String everythingSaid(CommandLineFixture line) throws IOException {
        assertEquals(
                0,
                line.run("chart", "typical", "map", "--out", line.file("m.csv")).code());
        return line.run("consensus", "typical").out()
                + line.run("consensus", "typical", "--json").out()
                + Files.readString(line.folder.resolve("m.csv"));
    }

    private Study stored() throws WorkspaceException {
        return line.workspaces.workspace.load(TypicalStudies.ID).study();
    }

    private Answer vote() throws WorkspaceException {
        return stored().round(2)
                .orElseThrow()
                .ballotOf(TypicalStudies.CHAIR)
                .answers()
                .at(0);
    }
}
