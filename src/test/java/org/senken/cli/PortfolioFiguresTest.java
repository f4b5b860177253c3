package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.FutureStudies;
import org.senken.testkit.PortfolioStudies;

class PortfolioFiguresTest {
    private static final String STUDY = "two-rounds";

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, PortfolioStudies.withItems(PortfolioStudies.study(8)));
    }

    private String csv(String... options) throws IOException {
        var arguments = new String[options.length + 4];
        arguments[0] = "chart";
        arguments[1] = STUDY;
        System.arraycopy(options, 0, arguments, 2, options.length);
        arguments[options.length + 2] = "--out";
        arguments[options.length + 3] = line.file("f.csv");
        assertEquals(new Outcome(0, "", "Wrote f.csv.\n"), line.run(arguments));
        return Files.readString(folder.resolve("f.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ranking",
                "ranks",
                "pairwise",
                "slope",
                "tornado",
                "frontier",
                "front",
                "core",
                "compare",
                "years"
            })
    void everyKindIsWritten(String kind) throws IOException {
        for (var ending : new String[] {".png", ".csv"}) {
            assertEquals(
                    new Outcome(0, "", "Wrote " + kind + ending + ".\n"),
                    line.run("chart", STUDY, kind, "--out", line.file(kind + ending), "--dpi", "50"));
            assertTrue(Files.size(folder.resolve(kind + ending)) > 100, kind + ending);
        }
    }

    @Test
    void aRankingCanBeMadeUnderAScenarioAndAsARoundLeftIt() throws IOException {
        var now = csv("ranking");
        assertNotEquals(now, csv("ranking", "--scenario", "two-blocs"));
        assertNotEquals(now, csv("ranking", "--round", "1"));
        assertEquals(now, csv("ranking", "--round", "2"));
    }

    @Test
    void theSubjectOfATornadoAndTheFirstRanksAreChosen() throws IOException {
        assertNotEquals(csv("tornado"), csv("tornado", "--subject", "robotics"));
        assertTrue(csv("ranks", "--first", "2").contains("Among the first 2"));
    }

    @ParameterizedTest
    @CsvSource({
        "tornado, --subject, nobody, 1",
        "tornado, --subject, no id, 1",
        "ranking, --subject, robotics, 2",
        "ranks, --first, 0, 2",
        "core, --scenario, two-blocs, 1",
        "core, --criterion, superiority, 1",
        "ranking, --round, 7, 1",
    })
    void whatCannotBeIsSaid(String kind, String option, String value, int code) throws IOException {
        var outcome = line.run("chart", STUDY, kind, option, value, "--out", line.file("x.csv"));
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
        assertTrue(line.files().isEmpty());
    }

    @Test
    void aStudyWithoutItemsOrVotesSaysWhatIsMissing() throws IOException, WorkspaceException {
        var bare = new CommandLineFixture(folder, PortfolioStudies.study(8));
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "Nothing can be chosen. There are no items yet. Add what may be funded, with its cost.\n"),
                bare.run("chart", STUDY, "frontier", "--out", bare.file("x.csv")));
        var silent = new CommandLineFixture(folder, FutureStudies.eight().withRounds(List.of()));
        assertEquals(
                1,
                silent.run("chart", "typical", "ranking", "--out", silent.file("x.csv"))
                        .code());
    }
}
