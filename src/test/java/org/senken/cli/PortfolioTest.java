package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PortfolioTest {
    private static final String FILE = """
            {"criteria": ["s", "i"],
             "items": [{"id": "a", "cost": 12.5, "scores": {"s": [5, 7], "i": 6}},
                       {"id": "b", "cost": 7.25, "scores": {"s": 4, "i": 1}},
                       {"id": "c", "cost": 0, "scores": {"s": -1, "i": 2}}],
             "weights": {"order": ["s", "i"]},
             "scenarios": [{"id": "A", "scores": {"a": {"s": [4, 5]}}}, {"id": "B", "weights": {}}],
             "constraints": {"requires": [["c", "a"]], "exclusive": [["a", "b"]],
               "groups": [{"items": ["a", "b", "c"], "min": 1, "max": 3}],
               "synergies": [{"items": ["a", "c"], "scores": {"s": 1}}], "maxItems": 2,
               "linear": [{"coefficients": {"a": 0.5, "b": 1}, "max": 1}]}}
            """;

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    private Outcome run(String content, String... options) throws IOException {
        var arguments = new String[options.length + 2];
        arguments[0] = "portfolio";
        arguments[1] = line.file("funding.json", content);
        System.arraycopy(options, 0, arguments, 2, options.length);
        return line.run(arguments);
    }

    private static JsonNode json(Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.err());
        return new ObjectMapper().readTree(outcome.out());
    }

    @Test
    void everyKeyIsPrinted() throws IOException {
        var result = json(run(FILE, "--json"));
        assertTrue(result.get("exact").asBoolean());
        // a and c together gain, so that no portfolio is better than both
        assertEquals(1, result.get("nonDominated").asInt());
        assertEquals("[[\"a\",\"c\"]]", result.get("portfolios").toString());
        assertEquals("{\"a\":1.0,\"b\":0.0,\"c\":1.0}", result.get("coreIndex").toString());
        // weights 0.75 and 0.25: 6 and 6, -1 and 2, and 1 more
        assertEquals(6 - 0.25 + 0.75, result.get("optimum").get("value").asDouble(), 1e-12);
        assertEquals(12.5, result.get("optimum").get("cost").asDouble());
        assertEquals(2, result.get("frontier").size());
        assertEquals(7.25, result.get("frontier").get(0).get("cost").asDouble());
        assertEquals(0.0, result.get("minimaxRegret").get("regret").asDouble());
        assertEquals(2, result.get("minimaxRegret").get("items").size());
    }

    @Test
    void aBudgetShutsOutWhatItCannotPayAndALimitCutsTheListOnly() throws IOException {
        var result = json(run(FILE, "--json", "--budget", "12.499", "--limit", "0"));
        assertEquals("[\"b\"]", result.get("optimum").get("items").toString());
        assertEquals(1, result.get("nonDominated").asInt());
        assertEquals(0, result.get("portfolios").size());
    }

    @Test
    void peopleReadWhatIsCoreAndWhatItIsNot() throws IOException {
        var english = run(FILE, "--lang", "en").out();
        assertTrue(english.contains("Core, borderline and exterior are of this candidate list, budget and criteria."));
        assertTrue(english.contains("1 / 1"));
        assertTrue(run(FILE, "--lang", "ja").out().contains("この候補一覧・予算・評価軸の下でのもの"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"cost\": 7.25|\"cost\": -7|3:32|a cost is never negative",
                "\"cost\": 7.25|\"cost\": NaN|3:|is broken here",
                "\"id\": \"b\"|\"id\": \"a\"|3:|a",
                "[\"c\", \"a\"]|[\"c\", \"z\"]|7:37|There is no item z",
                "{\"a\": 0.5|{\"z\": 0.5|10:|There is no item z",
                "[5, 7]|[7, 5]|2:|the smaller one first",
                "{\"s\": 4, \"i\": 1}|{\"s\": 4}|3:|no value for the criterion i",
                "{\"s\": 4, \"i\": 1}|{\"s\": 4, \"x\": 1}|3:|no criterion x",
                "{\"order\": [\"s\", \"i\"]}|{\"order\": [\"s\", \"i\"], \"bounds\": {\"i\": [0.6, 1]}}|5:|contradict",
                "\"maxItems\": 2|\"maxItems\": 0|7:17|at least 1 of a, b, c; at most 0 items",
                "\"maxItems\"|\"most\"|9:|most",
            })
    void whatIsWrongIsSaidWithItsPlace(String from, String to, String place, String words) throws IOException {
        assertTrue(FILE.contains(from));
        var outcome = run(FILE.replace(from, to), "--lang", "en");
        assertEquals(ExitCode.INVALID_INPUT, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("funding.json:" + place), outcome.err());
        assertTrue(outcome.err().contains(words), outcome.err());
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() throws IOException {
        assertEquals(ExitCode.USAGE, run(FILE, "--budget", "-1").code());
        assertEquals(ExitCode.USAGE, run(FILE, "--budget", "NaN").code());
        assertEquals(ExitCode.USAGE, run(FILE, "--budget", "1e999999999").code());
        assertEquals(ExitCode.USAGE, run(FILE, "--limit", "-1").code());
    }

    @Test
    void aStudyWithoutItemsHasNothingToChooseFrom() throws IOException {
        var outcome = line.run("portfolio", CommandLineFixture.SAMPLE.toString(), "--lang", "en");
        assertEquals(ExitCode.FAILED, outcome.code());
        assertTrue(outcome.err().contains("has no items"), outcome.err());
    }
}
