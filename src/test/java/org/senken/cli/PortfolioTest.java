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
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.StudyFunding;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.editing.Edit;
import org.senken.editing.ItemEdits;
import org.senken.editing.RulesEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.Benches;
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

    private Outcome ofStudy(Study study, String... options) throws WorkspaceException {
        line = new CommandLineFixture(folder, study);
        var arguments = new ArrayList<>(List.of("portfolio", study.id().value(), "--lang", "en"));
        arguments.addAll(List.of(options));
        return line.run(arguments.toArray(String[]::new));
    }

    /** The sample with its first items alone. */
    private static Study fewItems() {
        var sample = Benches.sample();
        return sample.withPortfolio(Portfolio.EMPTY
                .withModel(sample.portfolio().model())
                .withItems(sample.portfolio().items().subList(0, 6))
                .withRules(Rules.NONE.withBudget(60_000_000_000L)));
    }

    private static Study changed(Study study, Edit edit) {
        return edit.change().apply(study);
    }

    @Test
    void aStudyBringsItsOwnItemsVotesValueModelAndBudget() throws WorkspaceException {
        var study = fewItems();
        var result = json(ofStudy(study, "--json"));
        var answer = FundingAnswer.of(
                StudyFunding.of(study.fundingCase().orElseThrow()).orElseThrow(),
                study.fundingCase().orElseThrow().base(),
                Effort.FULL,
                Progress.NONE);
        var best = answer.optimum().orElseThrow();
        assertEquals(best.value(), result.get("optimum").get("value").asDouble(), 1e-9);
        assertEquals(best.cost().likely(), result.get("optimum").get("cost").asLong());
        assertEquals(best.items().size(), result.get("optimum").get("items").size());
        assertEquals(6, result.get("coreIndex").size());
        assertEquals("[]", result.get("leftOut").toString());
        assertEquals(
                "[\"K2-B1\",\"K1-S1\",\"K1-S3\",\"K1-S8\"]",
                result.get("protect").toString());
        assertEquals(result.get("protect"), result.get("protectionMissing"));
        assertTrue(result.get("exact").asBoolean());
    }

    @Test
    void anotherBudgetStandsInForTheStudysOwnAndNothingIsNothing() throws WorkspaceException {
        var more = json(ofStudy(fewItems(), "--json", "--budget", "120000000000"));
        assertTrue(more.get("optimum").get("cost").asLong() > 60_000_000_000L);
        var nothing = json(ofStudy(fewItems(), "--json", "--budget", "0"));
        assertEquals(0, nothing.get("optimum").get("cost").asLong());
        assertEquals("[]", nothing.get("optimum").get("items").toString());
    }

    @Test
    void peopleReadNamesMoneyAndWhatAStudysChoiceRestsOn() throws WorkspaceException {
        var english = ofStudy(fewItems()).out();
        assertTrue(english.contains("AUV performance improvement (smaller, lighter)"), english);
        assertTrue(english.contains("¥18 bn"), english);
        assertTrue(english.contains("Weight of Superiority: from 20 % to 70 %."), english);
        assertTrue(english.contains("the budget of ¥60 bn"), english);
        assertTrue(english.contains("Fund only with a protection plan"), english);
        var japanese =
                line.run("portfolio", "key-technologies-2035", "--lang", "ja").out();
        assertTrue(japanese.contains("180億円"), japanese);
        assertTrue(japanese.contains("予算600億円") || japanese.contains("600億円"), japanese);
    }

    @Test
    void weightsThatContradictEachOtherAreNamedWithExitCodeThree() throws WorkspaceException {
        var study = fewItems();
        var model = study.portfolio()
                .model()
                .withStatements(List.of(
                        new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.7, 1),
                        new WeightStatement.Bounds(Criterion.INDISPENSABILITY, 0.5, 1)));
        var wrong = study.withPortfolio(study.portfolio().withModel(model));
        for (var command : List.of("portfolio", "rank")) {
            line = new CommandLineFixture(folder, wrong);
            var outcome = line.run(command, wrong.id().value(), "--lang", "en");
            assertEquals(ExitCode.INVALID_INPUT, outcome.code(), outcome.err());
            assertEquals("", outcome.out());
            assertTrue(outcome.err().startsWith("These statements on weights contradict each other: "), outcome.err());
            assertTrue(outcome.err().contains("Superiority has a weight of at least 0.7"), outcome.err());
        }
    }

    @Test
    void limitsThatClashAreNamedWithExitCodeThree() throws WorkspaceException {
        var study = changed(fewItems(), RulesEdits.budget(1_000_000_000L));
        var outcome = ofStudy(changed(study, ItemEdits.place(study, new ItemId("K1-S3"), Place.MUST_HAVE)));
        assertEquals(ExitCode.INVALID_INPUT, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("the budget of ¥1 bn"), outcome.err());
        assertTrue(outcome.err().contains("High-performance small satellites"), outcome.err());
    }

    @Test
    void aStudyWithoutItemsOrVotesHasNothingToChooseFrom() throws WorkspaceException {
        var noItems = ofStudy(Benches.sample().withPortfolio(Portfolio.EMPTY));
        assertEquals(ExitCode.FAILED, noItems.code());
        assertTrue(noItems.err().contains("has no items to choose from"), noItems.err());
        var noVotes = ofStudy(Benches.firstRound());
        assertEquals(ExitCode.FAILED, noVotes.code());
        assertEquals("The study has no closed round. Close a round first.\n", noVotes.err());
        var study = fewItems();
        var unpriced = study.withPortfolio(study.portfolio()
                .withItems(study.portfolio().items().stream()
                        .map(each -> each.withCost(Cost.UNKNOWN))
                        .toList()));
        var nobody = ofStudy(unpriced);
        assertEquals(ExitCode.FAILED, nobody.code());
        assertTrue(nobody.err().startsWith("No item can take part in the choice."), nobody.err());
    }
}
