package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.study.StudyId;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;

class VotesImportTest {
    private static final String HEADER = "round,expert,sector,area,criterion,score,confidence,reason\n";
    private static final String VOTES = HEADER
            + "1,E01,academia,semiconductors,superiority,7,,\n"
            + "1,E02,industry,semiconductors,superiority,5,,\n"
            + "1,E03,industry,semiconductors,superiority,,,\n"
            + "1,E04,industry,semiconductors,superiority,6,,\n";

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void aTableOfVotesBecomesAStudyWithTheSameNumbers() throws IOException, WorkspaceException {
        var file = line.file("Survey 2026.csv", VOTES);
        assertEquals(new Outcome(0, "survey-2026\n", ""), line.run("import", file));
        var study = line.workspaces.workspace.load(new StudyId("survey-2026")).study();
        assertEquals("Survey 2026", study.title().en());
        assertEquals(1, study.closedRounds().size());
        assertEquals(
                line.run("consensus", file, "--json").out(),
                line.run("consensus", "survey-2026", "--json").out());
        assertEquals("survey-2026-2\n", line.run("import", file).out());
    }

    @Test
    void aMissingRoundIsRefusedAndNothingIsStored() throws IOException, WorkspaceException {
        var file = line.file("late.csv", HEADER + "2,E01,academia,semiconductors,superiority,7,,\n");
        assertEquals(
                new Outcome(
                        3,
                        "",
                        "late.csv:1:1: There are votes of later rounds, but none of round 1."
                                + " Number the rounds from 1 without gaps.\n"),
                line.run("import", file));
        assertEquals(1, line.workspaces.workspace.studies().size());
    }

    @Test
    void oneWrongRowKeepsTheWholeTableOut() throws IOException, WorkspaceException {
        var outcome =
                line.run("import", line.file("bad.csv", VOTES + "1,E05,industry,semiconductors,superiority,12,,\n"));
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().startsWith("bad.csv:6:6: "), outcome.err());
        assertEquals(1, line.workspaces.workspace.studies().size());
    }

    @Test
    void aDryRunStoresNothing() throws IOException, WorkspaceException {
        assertEquals(
                new Outcome(0, "", "Files checked: 1. Nothing was stored.\n"),
                line.run("import", "--dry-run", line.file("v.csv", VOTES)));
        assertEquals(1, line.workspaces.workspace.studies().size());
    }
}
