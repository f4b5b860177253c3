package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.chart.ChartKind;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.editing.WorkspaceException;
import org.senken.report.FigureFormat;
import org.senken.testkit.TypicalStudies;

class FiguresTest {
    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void aFigureHasTheSizeThatWasAskedFor() throws IOException {
        assertEquals(
                new Outcome(0, "", "Round 2 is still open: its votes are treated as absent.\nWrote m.png.\n"),
                line.run(
                        "chart",
                        "typical",
                        "map",
                        "--out",
                        line.file("m.png"),
                        "--width",
                        "254",
                        "--height",
                        "127",
                        "--dpi",
                        "100"));
        var image = ImageIO.read(folder.resolve("m.png").toFile());
        assertEquals(List.of(1000, 500), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void aFigureSpeaksTheChosenLanguage() throws IOException {
        line.run("chart", "typical", "map", "--out", line.file("en.csv"));
        line.run("chart", "typical", "map", "--out", line.file("ja.csv"), "--lang", "ja");
        assertTrue(Files.readString(folder.resolve("en.csv")).contains("Superiority, median"));
        assertTrue(Files.readString(folder.resolve("ja.csv")).contains("優位性：中央値"));
    }

    @Test
    void aFigureNamesTheRoundOrTakesTheLatestClosedOne() throws IOException {
        line.run("chart", "typical", "map", "--out", line.file("a.csv"));
        line.run("chart", "typical", "map", "--round", "1", "--out", line.file("b.csv"));
        assertArrayEquals(Files.readAllBytes(folder.resolve("a.csv")), Files.readAllBytes(folder.resolve("b.csv")));
        for (var round : List.of("2", "3")) {
            var outcome = line.run("chart", "typical", "map", "--round", round, "--out", line.file("c.csv"));
            assertEquals(1, outcome.code());
            assertTrue(outcome.err().endsWith("There is no closed round " + round + ". Choose a closed round.\n"));
        }
    }

    @Test
    void aStudyWithoutAClosedRoundHasNoFigure() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study().withRounds(List.of()));
        assertEquals(
                new Outcome(1, "", "The study has no closed round. Close a round first.\n"),
                line.run("chart", "typical", "map", "--out", line.file("m.png")));
    }

    @ParameterizedTest
    @CsvSource({
        "--width, 5",
        "--height, 99999",
        "--dpi, 1",
        "--dpi, x",
        "--width, NaN",
        "--round, x",
    })
    void aSizeOutOfRangeIsWrongUsage(String option, String value) throws IOException {
        var outcome = line.run("chart", "typical", "map", "--out", line.file("m.png"), option, value);
        assertEquals(2, outcome.code());
        assertEquals(List.of(), line.files());
    }

    @Test
    void anotherKindOrEndingIsWrongUsage() throws IOException {
        assertEquals(
                new Outcome(2, "", "There is no figure \"pie\". Choose: " + String.join(", ", ChartKind.ids()) + ".\n"),
                line.run("chart", "typical", "pie", "--out", line.file("m.png")));
        assertEquals(
                new Outcome(2, "", "Cannot write m.gif: choose a name that ends in .png, .svg, .pdf, .csv or .xlsx.\n"),
                line.run("chart", "typical", "map", "--out", line.file("m.gif")));
        assertEquals(
                1,
                line.run("chart", "typical", "map", "--out", line.file("none/m.png"))
                        .code());
        assertEquals(List.of(), line.files());
    }

    @Test
    void theDemonstrationWritesEveryResultAndNamesTheFolder() throws IOException {
        var outcome = line.run("demo", "--out", line.file("new/demo"));
        assertEquals(0, outcome.code());
        assertEquals("new/demo\n", outcome.out());
        try (var files = Files.list(folder.resolve("new/demo"))) {
            var expected = new TreeSet<>(Set.of(
                    "consensus.json",
                    "scenarios.json",
                    "scenarios-en.txt",
                    "scenarios-ja.txt",
                    "portfolio.json",
                    "portfolio-en.txt",
                    "portfolio-ja.txt",
                    "rank.json",
                    "rank-en.txt",
                    "rank-ja.txt"));
            for (var kind : ChartKind.ids()) {
                for (var format : FigureFormat.values()) {
                    expected.addAll(List.of(kind + "-en" + format.ending(), kind + "-ja" + format.ending()));
                }
            }
            for (var language : List.of("-en", "-ja")) {
                for (var kind : List.of("vision", "minutes", "summary", "brief")) {
                    expected.addAll(
                            List.of(kind + language + ".docx", kind + language + ".pdf", kind + language + ".html"));
                }
                expected.addAll(List.of(
                        "slides" + language + ".pptx", "slides" + language + ".pdf", "slides" + language + ".html"));
            }
            assertEquals(
                    expected,
                    files.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
        }
        assertEquals(
                line.run("consensus", CommandLineFixture.SAMPLE.toString(), "--json")
                        .out(),
                Files.readString(folder.resolve("new/demo/consensus.json")));
        assertEquals(List.of(), line.workspaces.opened);
    }

    @Test
    void theDemonstrationNeedsAFolderItCanMake() throws IOException {
        var outcome = line.run("demo", "--out", line.file("taken", "a file"));
        assertEquals(1, outcome.code());
        assertEquals(1, outcome.err().lines().count());
    }
}
