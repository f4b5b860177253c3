package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Sentence;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.store.exchange.FileExchange;
import org.senken.testkit.TypicalStudies;

class StudiesAndExchangeTest {
    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void studiesAreListedForPeopleInEitherLanguage() {
        var english = """
                Id       Title                  Changed
                typical  Key technologies 2035  1970-01-01 00:00
                """;
        var japanese = """
                ID       名称          更新日時
                typical  重要技術2035  1970-01-01 00:00
                """;
        assertEquals(new Outcome(0, english, ""), line.run("studies"));
        assertEquals(new Outcome(0, japanese, ""), line.run("studies", "--lang", "ja"));
    }

    @Test
    void deletedStudiesAreNeitherListedNorFound() throws WorkspaceException {
        line.workspaces.workspace.setDeleted(TypicalStudies.ID, true);
        assertEquals(new Outcome(0, "", "The workspace holds no study.\n"), line.run("studies"));
        assertEquals("{\"studies\":[]}\n", line.run("studies", "--json").out());
        assertEquals(1, line.run("consensus", "typical").code());
    }

    @Test
    void importTakesFilesInAndGivesNewIdsWhereTheyClash() throws IOException {
        var file = exported("a.senken.json");
        assertEquals(new Outcome(0, "typical-2\ntypical-3\n", ""), line.run("import", file, file));
        assertEquals(
                Set.of(TypicalStudies.ID, new StudyId("typical-2"), new StudyId("typical-3")),
                line.workspaces.workspace.ids());
        assertEquals(
                "{\"studies\":[{\"id\":\"typical-4\"}]}\n",
                line.run("import", "--json", file).out());
    }

    @Test
    void aLongIdStillGetsANumber() throws IOException, WorkspaceException {
        var longest = new StudyId("x".repeat(64));
        var file = folder.resolve("long.senken.json");
        new FileExchange().write(TypicalStudies.study().withId(longest), file, OpenVotes.LEFT_OUT);
        assertEquals(
                new Outcome(0, longest + "\n" + "x".repeat(62) + "-2\n", ""),
                line.run("import", file.toString(), file.toString()));
    }

    @Test
    void oneInvalidFileKeepsAllOthersOut() throws IOException {
        var good = exported("good.senken.json");
        var bad = line.file("bad.senken.json", Files.readString(Path.of(good)).replaceFirst("\"E01\"", "\"E99\""));
        var outcome = line.run("import", good, bad);
        assertEquals(3, outcome.code());
        assertTrue(
                outcome.err().matches("bad.senken.json:\\d+:\\d+: There is no expert \"E01\"[^\n]*\n"), outcome.err());
        assertEquals(Set.of(TypicalStudies.ID), line.workspaces.workspace.ids());
        assertEquals(List.of(), line.workspaces.opened);
    }

    @Test
    void importOfAnotherEndingOrOfNothingFails() throws IOException {
        assertEquals(2, line.run("import", line.file("a.txt", "")).code());
        assertEquals(2, line.run("import").code());
        assertEquals(
                new Outcome(1, "", "none.senken.json does not exist. Check the name and the folder.\n"),
                line.run("import", line.file("none.senken.json")));
    }

    @Test
    void aWorkspaceThatCannotStoreIsAFailure() throws IOException {
        var file = exported("a.senken.json");
        line.workspaces.workspace.failWith(Sentence.of("workspace.disk.full", "w"));
        var outcome = line.run("import", file);
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().startsWith("The disk that holds w is full."), outcome.err());
    }

    @Test
    void exportLeavesTheVotesOfAnOpenRoundOutAndSaysSo() throws IOException, InvalidInputException {
        assertEquals(
                new Outcome(0, "", "Round 2 is still open: its votes are treated as absent.\nWrote out.senken.json.\n"),
                line.run("export", "typical", "--out", line.file("out.senken.json")));
        var written = new FileExchange().read(folder.resolve("out.senken.json"));
        assertTrue(written.round(2).orElseThrow().ballots().isEmpty());
        assertEquals(TypicalStudies.firstRound(), written.round(1).orElseThrow());
    }

    @Test
    void aFullBackupHoldsEverything() throws IOException, InvalidInputException {
        var outcome =
                line.run("export", "typical", "--with-open-votes", "--out", line.file("out.senken.json"), "--json");
        assertEquals(0, outcome.code());
        assertEquals("{\"file\":\"out.senken.json\"}\n", outcome.out());
        assertEquals(TypicalStudies.study(), new FileExchange().read(folder.resolve("out.senken.json")));
    }

    @Test
    void aFailedExportKeepsTheOldFile() throws IOException {
        assertEquals(
                2, line.run("export", "typical", "--out", line.file("out.ods")).code());
        assertEquals(
                1,
                line.run("export", "other", "--out", line.file("out.senken.json"))
                        .code());
        assertEquals(
                1,
                line.run("export", "typical", "--out", line.file("none/out.senken.json"))
                        .code());
        assertEquals(List.of(), line.files());
    }

    @Test
    void aStudyIsFoundByItsTitleInEitherLanguageUnlessSeveralHaveIt() throws IOException {
        assertEquals(0, line.run("consensus", "重要技術2035").code());
        assertEquals(0, line.run("consensus", "Key technologies 2035").code());
        line.run("import", exported("a.senken.json"));
        var outcome = line.run("consensus", "重要技術2035");
        assertEquals(1, outcome.code());
        assertTrue(outcome.err().startsWith("Several studies have the title \"重要技術2035\": typical"), outcome.err());
        assertEquals(
                new Outcome(1, "", "There is no study \"other\" in the workspace. \"senken studies\" lists them.\n"),
                line.run("consensus", "other"));
    }

    @Test
    void aFileNeverTouchesAWorkspace() throws IOException {
        var file = exported("a.senken.json");
        line.workspaces.opened.clear();
        assertEquals(0, line.run("consensus", file).code());
        assertEquals(
                0, line.run("export", file, "--out", line.file("b.senken.json")).code());
        assertEquals(
                0, line.run("chart", file, "map", "--out", line.file("m.csv")).code());
        assertEquals(1, line.run("consensus", line.file("none.senken.json")).code());
        assertEquals(2, line.run("set", file, "title", "x").code());
        assertEquals(List.of(), line.workspaces.opened);
        assertFalse(line.files().contains("none.senken.json"));
    }

    private String exported(String name) throws IOException {
        var file = folder.resolve(name);
        new FileExchange().write(TypicalStudies.study(), file, OpenVotes.LEFT_OUT);
        return file.toString();
    }
}
