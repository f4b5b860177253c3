package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.study.Study;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.SheetFile;
import org.senken.testkit.TypicalStudies;

class BallotsTest {
    private static final String TAKEN = "Ballots taken in: ";

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
        line.run("export", "typical", "--ballots", line.file("b"));
    }

    private String ballot(ExpertCode expert, Object... scores) throws IOException {
        var file = folder.resolve("b/ballot-r2-" + expert + ".xlsx");
        SheetFile.change(file, sheet -> {
            for (int i = 0; i < scores.length; i++) {
                SheetFile.type(sheet, "D" + (7 + i), scores[i]);
            }
        });
        return file.toString();
    }

    private Study study() throws WorkspaceException {
        return line.workspaces.workspace.load(TypicalStudies.ID).study();
    }

    private Ballot inStudy(ExpertCode expert) throws WorkspaceException {
        return study().openRound().orElseThrow().ballotOf(expert);
    }

    @Test
    void ballotsAreWrittenForAllVotersInEitherFormat() throws IOException {
        assertEquals(
                """
                c/ballot-r2-E01.csv
                c/ballot-r2-E02.csv
                c/ballot-r2-E03.csv
                c/ballot-r2-E04.csv
                """,
                line.run("export", "typical", "--ballots", line.file("c"), "--format", "csv")
                        .out());
        assertEquals(List.of("b", "c"), line.files());
        var again = line.run("export", "typical", "--ballots", line.file("b"));
        assertEquals(
                new Outcome(
                        1, "", "b/ballot-r2-E01.xlsx is there already and may hold answers. Choose another folder.\n"),
                again);
    }

    @Test
    void manyBallotsComeInAsOneEditWithoutValues() throws IOException, WorkspaceException {
        var outcome = line.run(
                "import", ballot(TypicalStudies.CHAIR, 7, "-", "na"), ballot(TypicalStudies.OFFICIAL, 1, 2, 3, 4));
        assertEquals(new Outcome(0, "E01: new, 3 of 4 answered\nE04: new, 4 of 4 answered\n", TAKEN + "2.\n"), outcome);
        assertEquals("7-n.", inStudy(TypicalStudies.CHAIR).answers().scoreSigns());
        assertTrue(inStudy(TypicalStudies.OFFICIAL).handedIn());
        var history = line.workspaces.workspace.load(TypicalStudies.ID).history();
        assertEquals(
                "[E01, E04]",
                "[" + history.getLast().name().arguments().getFirst().en() + "]");
        assertEquals("edit.ballots.import", history.getLast().name().key());
    }

    @Test
    void theSameBallotAgainChangesNothing() throws IOException, WorkspaceException {
        var file = ballot(TypicalStudies.CHAIR, 7);
        line.run("import", file);
        int entries =
                line.workspaces.workspace.load(TypicalStudies.ID).history().size();
        assertEquals(
                "E01: unchanged, 1 of 4 answered\n",
                line.run("import", file, file).out());
        assertEquals(
                entries,
                line.workspaces.workspace.load(TypicalStudies.ID).history().size());
    }

    @Test
    void aChangedBallotNamesWhatDiffersAndNeverAValue() throws IOException, WorkspaceException {
        var file = ballot(TypicalStudies.SCHOLAR, 6, 9, "", 6);
        var before = study();
        var refused = line.run("import", file);
        var changes = "quantum/indispensability (answer changed), hydrogen/superiority (answer removed)";
        assertEquals(
                new Outcome(
                        3,
                        "",
                        "b/ballot-r2-E03.xlsx:1:1: The ballot of E03 would change what is stored: " + changes
                                + " (2 in all). See all with --dry-run, take it in with --replace.\n"),
                refused);
        assertEquals(before, study());
        assertEquals(
                new Outcome(
                        0,
                        "E03: changed, 3 of 4 answered · " + changes + "\n",
                        "Files checked: 1. Nothing was stored.\n"),
                line.run("import", "--dry-run", file));
        assertEquals(before, study());
        assertEquals(0, line.run("import", "--replace", file).code());
        assertEquals("69.6", inStudy(TypicalStudies.SCHOLAR).answers().scoreSigns());
    }

    @Test
    void oneBadBallotKeepsAllOut() throws IOException, WorkspaceException {
        var before = study();
        var outcome = line.run("import", ballot(TypicalStudies.CHAIR, 7), ballot(TypicalStudies.OFFICIAL, 1, 7.5));
        assertEquals(3, outcome.code());
        assertTrue(
                outcome.err().startsWith("b/ballot-r2-E04.xlsx:8:4: D8: \"7.5\" is not a valid score."), outcome.err());
        assertEquals(before, study());
    }

    @Test
    void twoDifferentBallotsOfOneExpertAreRefusedNamingBoth() throws IOException, WorkspaceException {
        var first = ballot(TypicalStudies.CHAIR, 7);
        var second = Files.copy(Path.of(first), folder.resolve("second.xlsx"));
        SheetFile.change(second, sheet -> SheetFile.type(sheet, "D9", 2));
        var outcome = line.run("import", first, second.toString());
        assertEquals(
                new Outcome(
                        3,
                        "",
                        "second.xlsx:7:9: I7: two files hold different ballots of E01: b/ballot-r2-E01.xlsx and second.xlsx."
                                + " Leave one of the two out.\n"),
                outcome);
    }

    @Test
    void ballotsOfAStudyThatIsNotThereAreRefused() throws IOException, WorkspaceException {
        var file = ballot(TypicalStudies.CHAIR, 7);
        line.workspaces.workspace.setDeleted(TypicalStudies.ID, true);
        var outcome = line.run("import", file);
        assertEquals(3, outcome.code());
        assertTrue(
                outcome.err().startsWith("b/ballot-r2-E01.xlsx:7:9: I7: the ballot belongs to the study"),
                outcome.err());
    }

    @Test
    void otherKindsOfFileAreUsageErrors() throws IOException {
        var file = ballot(TypicalStudies.CHAIR, 7);
        var table = line.file("v.csv", "round,expert,sector,area,criterion,score,confidence,reason\n");
        assertEquals(2, line.run("import", file, table).code());
        assertEquals(3, line.run("import", table).code());
        assertEquals(2, line.run("import", line.file("a.xlsm", "")).code());
        assertEquals(3, line.run("import", line.file("a.xlsx", "x")).code());
        assertEquals(1, line.run("import", line.file("none.xlsx")).code());
        assertEquals(2, line.run("export", "typical").code());
        assertEquals(
                2,
                line.run("export", "typical", "--with-open-votes", "--out", line.file("v.xlsx"))
                        .code());
    }

    @Test
    void jsonSaysWhatHappenedToEachBallot() throws IOException {
        assertEquals(
                "{\"ballots\":[{\"file\":\"b/ballot-r2-E01.xlsx\",\"study\":\"typical\",\"round\":2,\"expert\":\"E01\","
                        + "\"state\":\"new\",\"answered\":1,\"changes\":[{\"question\":\"quantum/superiority\","
                        + "\"change\":\"added\"}]}]}\n",
                line.run("import", "--json", ballot(TypicalStudies.CHAIR, 7)).out());
    }

    @Test
    void theVotesOfClosedRoundsGiveTheSameNumbersAsTheStudy() throws IOException {
        var outcome = line.run("export", "typical", "--out", line.file("votes.csv"));
        assertEquals(
                new Outcome(0, "", "Round 2 is still open: its votes are treated as absent.\nWrote votes.csv.\n"),
                outcome);
        assertEquals(
                line.run("consensus", "typical", "--json").out(),
                line.run("consensus", line.file("votes.csv"), "--json").out());
        assertFalse(Files.readString(folder.resolve("votes.csv")).contains("As before."));
    }

    @Test
    void theVotesAsAWorkbookHoldTheSameRows() throws IOException {
        line.run("export", "typical", "--out", line.file("votes.csv"));
        line.run("export", "typical", "--out", line.file("votes.xlsx"));
        try (var book = SheetFile.open(folder.resolve("votes.xlsx"))) {
            var sheet = book.getSheet("votes");
            assertEquals(Files.readAllLines(folder.resolve("votes.csv")).size(), sheet.getLastRowNum() + 1);
            assertEquals("quantum", sheet.getRow(1).getCell(3).getStringCellValue());
            assertEquals(7, sheet.getRow(1).getCell(7).getNumericCellValue());
        }
    }
}
