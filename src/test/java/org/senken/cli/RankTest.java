package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RankTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String FILE = """
            {"criteria": [{"id": "s", "direction": "max", "scale": [0, 10]}, {"id": "i", "direction": "min"}],
             "alternatives": [
               {"id": "x", "values": {"s": {"exact": 8}, "i": {"uniform": [1, 3]}}},
               {"id": "y", "values": {"s": {"normal": [5, 0]}, "i": {"samples": [2]}}},
               {"id": "z", "values": {"s": {"lognormal": [0, 0.1]}, "i": {"beta": [2, 2, 8, 9]}}}],
             "weights": {"order": ["s", "i"], "bounds": {"s": [0.6, 0.9]}}}
            """;

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    private JsonNode json(String content, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("rank", line.file("r.json", content), "--json"));
        arguments.addAll(List.of(more));
        var outcome = line.run(arguments.toArray(String[]::new));
        assertEquals("", outcome.err());
        assertEquals(0, outcome.code());
        return JSON.readTree(outcome.out());
    }

    private static List<Double> row(JsonNode array) {
        var row = new ArrayList<Double>();
        array.forEach(each -> row.add(each.asDouble()));
        return row;
    }

    @Test
    void aFileIsRankedWithEveryFigure() throws IOException {
        var found = json(FILE);
        assertEquals(100_000, found.get("draws").asInt());
        assertEquals(1, found.get("seed").asInt());
        assertEquals("[\"x\",\"y\",\"z\"]", found.get("alternatives").toString());
        assertEquals("[\"s\",\"i\"]", found.get("criteria").toString());
        assertEquals(List.of(1.0, 0.0, 0.0), row(found.get("rankAcceptability").get(0)));
        assertEquals(List.of(0.0, 0.0, 1.0), row(found.get("rankAcceptability").get(2)));
        assertEquals(0.75, found.get("centralWeights").get(0).get(0).asDouble(), 0.005);
        assertTrue(found.get("centralWeights").get(1).isNull());
        assertEquals(1, found.get("confidenceFactor").get(0).asDouble());
        assertTrue(found.get("confidenceFactor").get(2).isNull());
        assertEquals(List.of(0.5, 1.0, 1.0), row(found.get("pairwise").get(0)));
        assertEquals(List.of(0.0, 0.5, 1.0), row(found.get("pairwise").get(1)));
        assertEquals(List.of(1.0, 2.0, 3.0), row(found.get("expectedRank")));
        assertEquals(0.0016, found.get("standardError").asDouble(), 0.00005);
    }

    @Test
    void theSameSeedGivesTheSameBytesAndWeightsMayBeLeftOut() throws IOException {
        var content = FILE.replaceFirst("(?s),\\s*\"weights\".*", "}");
        var found = json(content, "--draws", "700", "--seed", "-9");
        assertEquals(700, found.get("draws").asInt());
        assertEquals(-9, found.get("seed").asInt());
        assertEquals(found, json(content, "--draws", "700", "--seed", "-9"));
        assertTrue(!found.get("centralWeights")
                .equals(json(content, "--draws", "700", "--seed", "4").get("centralWeights")));
    }

    @Test
    void peopleGetTablesWithTheSentencesThatStandUnderThem() throws IOException {
        var file = line.file("r.json", FILE);
        assertEquals(
                List.of(
                        "Alternative  Mean rank    First  Among the first 5",
                        "x                    1  100.0 %            100.0 %",
                        "y                    2    0.0 %            100.0 %",
                        "z                    3    0.0 %            100.0 %",
                        "",
                        "Share of weightings and drawn scores, not the probability of being right.",
                        "Weights: s is at least as heavy as i; s has a weight of at least 0.6; s has a weight of at most 0.9.",
                        "900 draws, seed 1: in 95 of 100 cases a share is off by at most 3.27 percentage points.",
                        "",
                        "Method details",
                        "Alternative  Confidence factor  Central weight: s  Central weight: i"),
                line.run("rank", file, "--draws", "900").out().lines().limit(11).toList());
        var japanese = line.run("rank", file, "--draws", "900", "--lang", "ja").out();
        assertTrue(japanese.contains("重みと評価値の組合せに占める割合であり、正しさの確率ではない。"), japanese);
        assertTrue(japanese.contains("sの重みはi以上"), japanese);
    }

    @Test
    void aStudyIsRankedByWholeExpertsAndItsOpenRoundIsAbsent() throws IOException, WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study().withPortfolio(Portfolio.EMPTY));
        var outcome = line.run("rank", "typical", "--draws", "500");
        assertEquals("Round 2 is still open: its votes are treated as absent.\n", outcome.err());
        assertTrue(outcome.out().contains("Judgement of 4 experts, not a measurement."), outcome.out());
        assertTrue(
                outcome.out().contains("Share of weightings and resampled votes, not the probability of being right."));
        var sample = JSON.readTree(line.run("rank", CommandLineFixture.SAMPLE.toString(), "--json", "--draws", "500")
                .out());
        assertEquals(20, sample.get("alternatives").size());
        assertEquals(16, sample.get("experts").asInt());
    }

    @Test
    void aStudyIsRankedByItsOwnWeightsUnderAScenarioAndByItemsToo() throws IOException {
        var sample = CommandLineFixture.SAMPLE.toString();
        var text = line.run("rank", sample, "--draws", "500").out();
        assertTrue(text.contains("Weight of Superiority: from 20 % to 70 %."), text);
        var base = JSON.readTree(
                line.run("rank", sample, "--json", "--draws", "500").out());
        for (var row : base.get("centralWeights")) {
            assertTrue(row.isNull() || row.get(0).asDouble() <= 0.7, row.toString());
        }
        assertTrue(!base.has("scenario"));
        var bent = line.run("rank", sample, "--json", "--draws", "500", "--scenario", "two-stacks");
        var under = JSON.readTree(bent.out());
        assertEquals("two-stacks", under.get("scenario").asString());
        assertTrue(!base.get("expectedRank").equals(under.get("expectedRank")));
        var items = JSON.readTree(
                line.run("rank", sample, "--json", "--draws", "500", "--items").out());
        assertEquals(23, items.get("alternatives").size());
        assertEquals("K2-B1", items.get("alternatives").get(0).asString());
    }

    @Test
    void anUnknownScenarioIsAFailureAndAFileKnowsNeitherScenariosNorItems() throws IOException {
        var unknown = line.run("rank", CommandLineFixture.SAMPLE.toString(), "--scenario", "none");
        assertEquals(1, unknown.code());
        assertTrue(unknown.err().contains("The study has no scenario \"none\". Choose: trusted-ring"), unknown.err());
        var file = line.file("r.json", FILE);
        assertEquals(2, line.run("rank", file, "--scenario", "x").code());
        assertEquals(
                new Outcome(2, "", "--items goes with a study, not with a file of alternatives.\n"),
                line.run("rank", file, "--items"));
    }

    @Test
    void aStudyWithoutClosedRoundsCannotBeRanked() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.withoutRounds());
        assertEquals(
                new Outcome(1, "", "The study has no closed round. Close a round first.\n"),
                line.run("rank", "typical"));
    }

    @Test
    void aMissingFileIsAFailureAndAWrongOptionWrongUsage() throws IOException {
        assertEquals(
                new Outcome(1, "", "none.json does not exist. Check the name and the folder.\n"),
                line.run("rank", line.file("none.json")));
        var file = line.file("r.json", FILE);
        assertEquals(
                new Outcome(2, "", "The number of draws \"0\" is not valid. Use 1 to 100000000.\n"),
                line.run("rank", file, "--draws", "0"));
        assertEquals(2, line.run("rank", file, "--seed", "x").code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"order\": [\"s\", \"i\"] | \"order\": [\"i\", \"s\"] | 6:13: These statements on weights contradict each"
                        + " other: i is at least as heavy as s; s has a weight of at least 0.6.",
                "\"exact\": 8 | \"exact\": NaN | 3:45: The JSON text is broken here",
                "\"exact\": 8 | \"exact\": 1e999 | 3:42: alternatives[0].values.s.exact must be a number from"
                        + " -1000000000000000 to 1000000000000000.",
                "\"exact\": 8 | \"exact\": \"8\" | 3:42: alternatives[0].values.s.exact must be a number.",
                "{\"exact\": 8} | {} | alternatives[0].values.s must have exactly one of the keys",
                "{\"exact\": 8} | {\"exact\": 8, \"normal\": [1, 1]} | alternatives[0].values.s must have exactly one",
                "{\"exact\": 8} | {\"exactly\": 8} | The key alternatives[0].values.s.exactly is unknown.",
                "[1, 3] | [3, 1] | alternatives[0].values.i.uniform must be two numbers, the smaller one first",
                "[1, 3] | [1, 3, 4] | alternatives[0].values.i.uniform must be two numbers",
                "[5, 0] | [5, -1] | alternatives[1].values.s.normal: a standard deviation is never negative.",
                "[5, 0] | [5] | alternatives[1].values.s.normal must be a mean and a standard deviation",
                "[2] | [] | alternatives[1].values.i.samples is empty.",
                "[0, 0.1] | [0, -0.1] | alternatives[2].values.s.lognormal: a standard deviation is never negative.",
                "[0, 0.1] | [500, 1] | mu must lie between −100 and 100",
                "[2, 2, 8, 9] | [0, 2, 8, 9] | both shapes of a beta distribution must be above 0",
                "[2, 2, 8, 9] | [2, 2, 9, 8] | alternatives[2].values.i.beta must be two shapes and two ends",
                "[0, 10] | [10, 10] | criteria[0].scale must reach from one number to a larger one.",
                "\"min\"} | \"flag\"} | a flag ranks nothing",
                "\"id\": \"y\" | \"id\": \"x\" | 4:11: \"x\" stands twice",
                "\"id\": \"i\", | \"id\": \"s\", | \"s\" stands twice",
                "\"order\": [\"s\", \"i\"] | \"order\": [\"s\", \"t\"] | 6:29: There is no criterion t in this file.",
                "\"order\": [\"s\", \"i\"] | \"order\": [\"s\", [\"i\", \"s\"]] | \"s\" stands twice",
                "\"bounds\": {\"s\" | \"bounds\": {\"t\" | There is no criterion t in this file.",
                "[0.6, 0.9] | [0.9, 0.6] | weights.bounds.s must be two numbers, the smaller one first",
                "[0.6, 0.9] | [0.6, 90] | weights.bounds.s[1] must be a number from 0 to 1.",
                "\"bounds\": {\"s\": [0.6, 0.9]} | \"ratios\": [{\"of\": \"s\", \"to\": \"s\"}] | compares s with itself",
                "\"bounds\": {\"s\": [0.6, 0.9]} | \"ratios\": [{\"of\": \"s\", \"to\": \"i\", \"min\": 3, \"max\": 2}] |"
                        + " weights.ratios[0]: the least value 3 is above the largest 2.",
                "\"bounds\": {\"s\": [0.6, 0.9]} | \"linear\": [{\"coefficients\": {\"q\": 1}, \"min\": 0}] |"
                        + " There is no criterion q in this file.",
                "\"bounds\": {\"s\": [0.6, 0.9]} | \"points\": {\"s\": 0} | no criterion has points",
                "\"i\": {\"samples\": [2]} | \"j\": {\"samples\": [2]} | 4:57: There is no criterion j in this file.",
                "'\"s\": {\"normal\": [5, 0]}, ' | '' | y has no value for the criterion s. Add it.",
                "\"weights\" | \"wights\" | The key wights is unknown.",
            })
    void whatIsWrongIsNamedWithItsPlace(String part, String instead, String message) throws IOException {
        assertTrue(FILE.contains(part), part);
        var outcome = line.run("rank", line.file("r.json", FILE.replace(part, instead == null ? "" : instead)));
        assertEquals("", outcome.out());
        assertEquals(3, outcome.code(), outcome.err());
        assertTrue(outcome.err().matches("r.json:\\d+:\\d+: [^\n]+\n"), outcome.err());
        assertTrue(outcome.err().contains(message), outcome.err());
    }

    @Test
    void nothingToRankIsRefused() throws IOException {
        for (var content : List.of(
                "{\"criteria\": [], \"alternatives\": []}",
                "{\"criteria\": [{\"id\": \"s\"}], \"alternatives\": []}")) {
            var outcome = line.run("rank", line.file("r.json", content));
            assertEquals(3, outcome.code());
            assertTrue(outcome.err().contains("is empty. Give at least one."), outcome.err());
        }
        assertEquals(3, line.run("rank", line.file("r.json", "{}")).code());
        assertEquals(3, line.run("rank", line.file("r.json", "")).code());
        assertEquals(3, line.run("rank", line.file("r.json", "[1]")).code());
    }

    @Test
    void aBrokenStudyIsToldAsAStudy() throws IOException {
        var outcome = line.run("rank", line.file("s.senken.json", "{\"format\": \"senken\", \"version\": 1}"));
        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("The key id is missing"), outcome.err());
    }
}
