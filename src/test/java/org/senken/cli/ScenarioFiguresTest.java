package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.FutureStudies;

class ScenarioFiguresTest {
    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, FutureStudies.eight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"matrix", "influence", "wheel", "why", "roadmap", "similarity", "basins"})
    void everyKindIsWritten(String kind) throws IOException {
        for (var ending : new String[] {".png", ".svg", ".pdf", ".csv"}) {
            assertEquals(
                    new Outcome(0, "", "Wrote " + kind + ending + ".\n"),
                    line.run("chart", "typical", kind, "--out", line.file(kind + ending), "--dpi", "50"));
            assertTrue(Files.size(folder.resolve(kind + ending)) > 100, kind + ending);
        }
    }

    @Test
    void theScenarioToExplainIsChosenByItsId() throws IOException {
        line.run("chart", "typical", "why", "--scenario", "s2", "--out", line.file("w.csv"));
        assertTrue(Files.readString(folder.resolve("w.csv")).contains("Two blocs"));
        assertEquals(
                new Outcome(1, "", "The study has no scenario \"s9\". Choose: s1, s2, s3, s4.\n"),
                line.run("chart", "typical", "why", "--scenario", "s9", "--out", line.file("x.csv")));
        assertEquals(
                1,
                line.run("chart", "typical", "wheel", "--scenario", "s1", "--out", line.file("x.csv"))
                        .code());
    }

    @Test
    void aRoundOrACriterionIsNoMatterOfScenarios() throws IOException {
        assertEquals(
                new Outcome(2, "", "The figure \"wheel\" is not of a round. Leave --round out.\n"),
                line.run("chart", "typical", "wheel", "--round", "1", "--out", line.file("x.csv")));
        assertEquals(
                new Outcome(1, "", "The figure \"wheel\" has no criteria. Leave the criterion out.\n"),
                line.run("chart", "typical", "wheel", "--criterion", "superiority", "--out", line.file("x.csv")));
        assertTrue(line.files().isEmpty());
    }
}
