package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.ThreeScenarios;
import org.senken.testkit.TwoRounds;

class RoundFiguresTest {
    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, ThreeScenarios.added(TwoRounds.twentyAreas()));
    }

    private Outcome chart(String... more) {
        var arguments = new String[more.length + 2];
        arguments[0] = "chart";
        arguments[1] = "two-rounds";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return line.run(arguments);
    }

    @ParameterizedTest
    @ValueSource(strings = {"distribution", "heatmap", "movement", "sectors", "consensus", "stress"})
    void everyKindIsWrittenInEveryFormatAndLanguage(String kind) throws IOException {
        for (var language : new String[] {"en", "ja"}) {
            for (var ending : new String[] {".png", ".svg", ".pdf", ".csv"}) {
                var name = kind + language + ending;
                var said = language.equals("en") ? "Wrote " + name + ".\n" : name + " を書き出しました。\n";
                assertEquals(
                        new Outcome(0, "", said),
                        chart(kind, "--out", line.file(name), "--dpi", "50", "--lang", language));
                assertTrue(Files.size(folder.resolve(name)) > 1000, name);
            }
        }
    }

    @Test
    void aMapAndAHeatMapAreDrawnUnderAScenario() throws IOException {
        chart("map", "--out", line.file("base.csv"));
        chart("map", "--scenario", "two-blocs", "--movement", "--out", line.file("blocs.csv"));
        var base = Files.readAllLines(folder.resolve("base.csv"));
        var blocs = Files.readAllLines(folder.resolve("blocs.csv"));
        assertEquals(base.size(), blocs.size());
        assertTrue(blocs.getFirst().endsWith(",\"Baseline: indispensability, median\""), blocs.getFirst());
        assertEquals(
                0,
                chart("heatmap", "--scenario", "trend", "--out", line.file("h.png"))
                        .code());
        assertTrue(Files.size(folder.resolve("h.png")) > 1000);
    }

    @Test
    void aScenarioThatIsNotThereOrCannotBeDrawnIsToldInASentence() {
        assertEquals(
                new Outcome(
                        1, "", "The study has no scenario \"atlantis\". Choose: two-blocs, open-alliance, trend.\n"),
                chart("map", "--scenario", "atlantis", "--out", line.file("m.svg")));
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "The figure \"sectors\" is not drawn for one scenario. Leave the scenario out, or choose map or"
                                + " heatmap.\n"),
                chart("sectors", "--scenario", "trend", "--out", line.file("m.svg")));
    }

    @Test
    void aCriterionIsChosenByItsId() throws IOException {
        chart("distribution", "--criterion", "dual-use-risk", "--out", line.file("d.csv"));
        var lines = Files.readAllLines(folder.resolve("d.csv"));
        assertEquals(21, lines.size());
        assertTrue(lines.stream().skip(1).allMatch(row -> row.contains(",Dual-use risk,")));
    }

    @Test
    void rowsAreSortedByTheMedianOnRequest() throws IOException {
        chart("distribution", "--out", line.file("o.csv"));
        chart("distribution", "--order", "median", "--out", line.file("m.csv"));
        assertTrue(Files.readAllLines(folder.resolve("o.csv")).get(1).startsWith("1,"));
        assertTrue(Files.readAllLines(folder.resolve("m.csv")).get(1).startsWith("2,"));
    }

    @Test
    void anUnknownCriterionIsAnsweredWithThoseThereAre() throws IOException {
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "Round 2 has no criterion \"No such\". Choose: superiority, indispensability, dual-use-risk.\n"),
                chart("sectors", "--criterion", "No such", "--out", line.file("s.png")));
        assertEquals(List.of(), line.files());
    }

    @Test
    void aFigureOfAllCriteriaTakesNone() {
        assertEquals(
                new Outcome(1, "", "The figure \"heatmap\" shows all criteria. Leave the criterion out.\n"),
                chart("heatmap", "--criterion", "superiority", "--out", line.file("h.png")));
    }

    @Test
    void anUnknownOrderIsWrongUsage() {
        assertEquals(
                new Outcome(2, "", "There is no order \"size\". Choose: official, median.\n"),
                chart("distribution", "--order", "size", "--out", line.file("d.png")));
    }

    @Test
    void oneRoundShowsNoMovement() {
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "Nothing in round 1 was asked in an earlier round, so nothing can have moved."
                                + " Choose a later round.\n"),
                chart("movement", "--round", "1", "--out", line.file("m.png")));
    }
}
