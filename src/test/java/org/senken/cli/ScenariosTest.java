package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.study.Study;
import org.senken.core.study.StudyId;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.PublishedMatrices;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ScenariosTest {
    private static final int COMBINATIONS = 486;

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(
                folder,
                TypicalStudies.study(),
                study("empty", Scenarios.NONE),
                study("consistent", TypicalScenarios.scenarios().withSearch(Search.DEFAULT)));
    }

    private static Study study(String id, Scenarios scenarios) {
        return TypicalStudies.study().withId(new StudyId(id)).withScenarios(scenarios);
    }

    private String somewhereland() throws IOException {
        return line.file("somewhereland.scw", PublishedMatrices.SOMEWHERELAND.scw());
    }

    private static JsonNode json(Outcome outcome) {
        assertEquals(0, outcome.code(), outcome.err());
        return new ObjectMapper().readTree(outcome.out());
    }

    /** The scenarios as they are published: "A3 B1 C3". */
    private static Map<String, JsonNode> byName(JsonNode result) {
        var found = new HashMap<String, JsonNode>();
        for (var scenario : result.get("scenarios")) {
            var states = scenario.get("states");
            found.put(
                    IntStream.range(0, states.size())
                            .mapToObj(i -> (char) ('A' + i)
                                    + String.valueOf(states.get(i).asInt() + 1))
                            .collect(Collectors.joining(" ")),
                    scenario);
        }
        return found;
    }

    /** Weimer-Jehle, cross-impact.de, "CIB algorithm"; total impacts and basins recomputed by independent programs. */
    @Test
    void thePublishedScenariosAreFoundToTheDigit() throws IOException {
        var expected = Map.ofEntries(
                Map.entry("A3 B1 C3 D2 E1 F1", List.of(9, 24)),
                Map.entry("A3 B2 C3 D2 E1 F1", List.of(8, 14)),
                Map.entry("A2 B1 C3 D2 E2 F1", List.of(17, 28)),
                Map.entry("A2 B2 C3 D2 E2 F1", List.of(15, 19)),
                Map.entry("A3 B1 C2 D1 E1 F2", List.of(18, 3)),
                Map.entry("A1 B2 C2 D1 E1 F2", List.of(9, 35)),
                Map.entry("A3 B2 C2 D1 E1 F2", List.of(19, 3)),
                Map.entry("A1 B3 C2 D1 E1 F2", List.of(14, 55)),
                Map.entry("A1 B3 C2 D1 E1 F3", List.of(12, 178)),
                Map.entry("A1 B3 C1 D2 E3 F3", List.of(21, 127)));
        var result = json(line.run("scenarios", somewhereland(), "--json", "--basins", "exact"));
        assertEquals("486", result.get("combinations").asString());
        assertEquals(10, result.get("count").asInt());
        assertEquals(expected.keySet(), byName(result).keySet());
        byName(result).forEach((name, scenario) -> {
            var figures = expected.getOrDefault(name, List.of());
            assertEquals(0, scenario.get("inconsistency").asDouble());
            assertEquals(figures.getFirst(), scenario.get("totalImpact").asInt(), name);
            assertEquals(
                    (double) figures.getLast() / COMBINATIONS,
                    scenario.get("basin").asDouble(),
                    1e-15,
                    name);
        });
        assertEquals(0, result.get("cycles").size());
        assertEquals("exact", result.get("basins").asString());
    }

    @Test
    void moreInconsistencyFindsMoreScenarios() throws IOException {
        // recomputed by independent programs
        var counts = Map.of("0", 10, "1", 15, "2", 32, "3", 59, "4", 87, "5", 125);
        var file = somewhereland();
        counts.forEach((most, count) -> {
            var result = json(line.run("scenarios", file, "--json", "--max-inconsistency", most));
            assertEquals(count, result.get("count").asInt());
            assertEquals(Integer.parseInt(most), result.get("maxInconsistency").asInt());
        });
        var near = json(line.run("scenarios", file, "--json", "--max-inconsistency", "1", "--basins", "exact"));
        near.get("scenarios").forEach(scenario -> {
            if (scenario.get("inconsistency").asDouble() > 0) {
                assertEquals(0.0, scenario.get("basin").asDouble());
            }
        });
    }

    /** ScenarioWizard's own solutions of the project, in sei-international/cibsa, CIB_global.sl; the cycle recomputed. */
    @Test
    void aRealProjectGivesTheSolutionsAndWeightsOfScenarioWizard() throws IOException {
        var file = line.file("global.scw", PublishedMatrices.CIB_GLOBAL.scw());
        var outcome = line.run("scenarios", file, "--json", "--basins", "exact");
        assertEquals("Values beyond −3 to +3: 7, the strongest 6. They are taken as they are.\n", outcome.err());
        var result = json(outcome);
        var found = byName(result);
        var weights = Map.of("A2 B3 C2", 4, "A3 B1 C3", 12, "A2 B2 C2", 1, "A1 B2 C3", 2);
        var totals = Map.of("A2 B3 C2", 15, "A3 B1 C3", 12, "A2 B2 C2", 9, "A1 B2 C3", 8);
        assertEquals(weights.keySet(), found.keySet());
        found.forEach((name, scenario) -> {
            assertEquals(
                    Objects.requireNonNull(weights.get(name)) / 36.0,
                    scenario.get("basin").asDouble(),
                    1e-15);
            assertEquals(totals.get(name), scenario.get("totalImpact").asInt());
        });
        assertEquals(1, result.get("cycles").size());
        assertEquals(2, result.get("cycles").get(0).get("length").asInt());
        assertEquals(17 / 36.0, result.get("cycles").get(0).get("basin").asDouble(), 1e-15);
        assertEquals("[0,1,1]", result.get("cycles").get(0).get("states").toString());
    }

    @Test
    void theResultHasTheseKeysInThisOrderAndNoOthers() throws IOException {
        var plain = json(line.run("scenarios", somewhereland(), "--json"));
        assertEquals(
                List.of("drivers", "combinations", "exact", "maxInconsistency", "count", "scenarios", "elapsedMillis"),
                List.copyOf(plain.propertyNames()));
        assertEquals(
                List.of("states", "inconsistency", "totalImpact"),
                List.copyOf(plain.get("scenarios").get(0).propertyNames()));
        assertEquals(
                "{\"id\":\"D4\",\"name\":\"D. Distribution of wealth\",\"states\":[\"D1\",\"D2\"]}",
                plain.get("drivers").get(3).toString());
        var order = plain.get("scenarios")
                .valueStream()
                .map(each -> each.get("states").toString())
                .toList();
        assertEquals(order.stream().sorted().toList(), order);
        assertTrue(plain.get("exact").asBoolean());
        assertTrue(plain.get("elapsedMillis").asDouble() > 0);
    }

    @Test
    void aLimitBoundsTheListAndNeverTheCount() throws IOException {
        var outcome = line.run("scenarios", somewhereland(), "--json", "--limit", "3");
        assertEquals(3, json(outcome).get("scenarios").size());
        assertEquals(10, json(outcome).get("count").asInt());
        assertEquals("Only the first 3 scenarios are listed.\n", outcome.err());
        assertEquals(
                0,
                json(line.run("scenarios", somewhereland(), "--json", "--limit", "0"))
                        .get("scenarios")
                        .size());
    }

    @Test
    void sampledBasinsSaySoWithSeedAndInterval() throws IOException {
        var arguments = new String[] {
            "scenarios", somewhereland(), "--json", "--basins", "sampled", "--seed", "7", "--starts", "20000"
        };
        var result = json(line.run(arguments));
        assertEquals("sampled", result.get("basins").asString());
        assertEquals(7, result.get("seed").asInt());
        assertEquals(20_000, result.get("starts").asInt());
        var scenario = Objects.requireNonNull(byName(result).get("A1 B3 C2 D1 E1 F3"));
        double exact = 178.0 / COMBINATIONS;
        assertTrue(
                scenario.get("low").asDouble() < exact
                        && exact < scenario.get("high").asDouble(),
                scenario.toString());
        assertEquals(result.get("scenarios"), json(line.run(arguments)).get("scenarios"));
    }

    @Test
    void tablesForPeopleAreInLineInBothLanguages() throws IOException {
        assertEquals("""
                Drivers: 3. Combinations: 12.
                Forced states: Tense
                Forbidden states: Broken
                Pairs that the morphological box calls impossible are left out.
                Scenarios with an inconsistency of at most 2: 2 (all combinations searched).

                No.  Rivalry  Supply chains  Energy  Inconsistency  Total impact
                  1  Tense    Blocs          Cheap               1           1.5
                  2  Tense    Blocs          Dear                0           2.5
                """, line.run("scenarios", "typical").out().replaceFirst("PROVISIONAL.*\n", ""));
        assertEquals("""
                変化要因：3個　組合せ：12通り
                必ず含める展開：緊張
                除く展開：Broken
                形態分析表で両立しないとした組合せを除いています。
                不整合度2以下のシナリオ：2件（全ての組合せを探索）

                番号  大国間競争  供給網      エネルギー  不整合度  影響の合計
                   1  緊張        ブロック化  安価               1         1.5
                   2  緊張        ブロック化  高価               0         2.5
                """, line.run("scenarios", "typical", "--lang", "ja").out().replaceFirst("【暫定】.*\n", ""));
    }

    @Test
    void theSettingsOfAStudyCountUnlessTheCommandSaysOtherwise() {
        var asSet = json(line.run("scenarios", "typical", "--json"));
        assertEquals(2, asSet.get("maxInconsistency").asInt());
        assertEquals("[\"tense\"]", asSet.get("forced").toString());
        assertEquals("[\"broken\"]", asSet.get("forbidden").toString());
        assertTrue(asSet.get("box").asBoolean());
        assertEquals("median", asSet.get("joining").asString());
        assertEquals(2, asSet.get("count").asInt());
        // a median of 1 and 2 is 1.5
        assertEquals(1.5, asSet.get("scenarios").get(0).get("totalImpact").asDouble());
        var strict = json(line.run("scenarios", "typical", "--json", "--max-inconsistency", "0"));
        assertEquals(1, strict.get("count").asInt());
        assertEquals("[0,1,1]", strict.get("scenarios").get(0).get("states").toString());
    }

    @Test
    void theNamesOfAStudyAreInTheLanguageAsked() {
        var result = json(line.run("scenarios", "typical", "--json", "--lang", "ja"));
        assertEquals("供給網", result.get("drivers").get(1).get("name").asString());
        // where there is no Japanese name
        assertEquals("Broken", result.get("drivers").get(1).get("states").get(2).asString());
    }

    @Test
    void aMatrixUnderHalfJudgedIsProvisional() {
        var outcome = line.run("scenarios", "consistent");
        assertTrue(outcome.out().startsWith("PROVISIONAL: 11 of 41 cells are judged.\n"), outcome.out());
        assertEquals("Less than half of the matrix is judged: the result is provisional.\n", outcome.err());
        assertTrue(json(line.run("scenarios", "consistent", "--json"))
                .get("provisional")
                .asBoolean());
    }

    @Test
    void aStudyWithoutDriversIsASentence() {
        assertEquals(
                new Outcome(1, "", "The study has no drivers. Add drivers and judge their matrix first.\n"),
                line.run("scenarios", "empty"));
    }

    @Test
    void aSearchThatEndsTooEarlySaysWhatIsProven() throws IOException {
        var file = line.file("large.scw", Generated.scw(26));
        var outcome = line.run("scenarios", file, "--json", "--time", "0.01");
        var result = json(outcome);
        assertFalse(result.get("exact").asBoolean());
        assertTrue(outcome.err().contains("The time was too short"), outcome.err());
        assertTrue(line.run("scenarios", file, "--time", "0.01").out().contains("(search not finished)"));
    }

    @Test
    void basinsOfASpaceThatCannotBeWalkedAreRefusedWithAWayOut() throws IOException {
        var file = line.file("large.scw", Generated.scw(40));
        assertEquals(
                new Outcome(
                        1,
                        "",
                        "12157665459056928801 combinations are too many to walk all starting points."
                                + " Use --basins sampled.\n"),
                line.run("scenarios", file, "--basins", "exact"));
    }

    @Test
    void whatIsNoNumberIsWrongUsage() throws IOException {
        var file = somewhereland();
        for (var wrong : List.of(
                List.of("--max-inconsistency", "-1"),
                List.of("--max-inconsistency", "0.5"),
                List.of("--max-inconsistency", "x"),
                List.of("--basins", "all"),
                List.of("--seed", "x"),
                List.of("--limit", "-1"),
                List.of("--starts", "0"),
                List.of("--time", "0"),
                List.of("--time", "NaN"))) {
            var outcome = line.run("scenarios", file, wrong.get(0), wrong.get(1));
            assertEquals(2, outcome.code(), wrong.toString());
            assertEquals("", outcome.out());
        }
    }

    @Test
    void aFileThatIsNotThereOrIsNoProjectIsTold() throws IOException {
        assertEquals(
                new Outcome(1, "", "none.scw does not exist. Check the name and the folder.\n"),
                line.run("scenarios", line.file("none.scw")));
        for (var language : Set.of("en", "ja")) {
            var bad = line.run("scenarios", line.file("bad.scw", "&A\n -x\n#\n#\n#\n#\n#\n0,1\n"), "--lang", language);
            assertEquals(3, bad.code());
            assertTrue(bad.err().startsWith("bad.scw:8:3: "), bad.err());
            assertEquals("", bad.out());
        }
        assertEquals(List.of(), line.workspaces.opened);
    }
}
