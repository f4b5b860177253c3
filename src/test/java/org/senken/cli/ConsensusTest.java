package org.senken.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.cli.CommandLineFixture.Outcome;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TypicalStudies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConsensusTest {
    private static final String HEADER = "round,expert,sector,area,criterion,score,confidence,reason\n";
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private CommandLineFixture line;

    @BeforeEach
    void start() throws WorkspaceException {
        line = new CommandLineFixture(folder, TypicalStudies.study());
    }

    @Test
    void theSampleGivesTheFiguresThatAnIndependentProgramComputed() throws IOException {
        var cells = new HashMap<String, JsonNode>();
        JSON.readTree(line.run("consensus", CommandLineFixture.SAMPLE.toString(), "--json")
                        .out())
                .get("cells")
                .forEach(cell -> cells.put(key(cell), cell));
        var expected = JSON.readTree(Files.readString(Path.of("src/test/resources/org/senken/sample-statistics.json")))
                .get("cells");
        assertTrue(expected.size() > 4);
        for (var cell : expected) {
            var found = cells.getOrDefault(key(cell), cell.get("none"));
            for (var name : List.of("n", "abstentions", "notApplicable", "notAnswered")) {
                assertEquals(cell.get(name).asInt(), found.get(name).asInt(), key(cell) + name);
            }
            for (var name : List.of("median", "q1", "q3", "mean", "sd")) {
                assertEquals(cell.get(name).asDouble(), found.get(name).asDouble(), 1e-12, key(cell) + name);
            }
            assertEquals(
                    cell.get("q3").asDouble() - cell.get("q1").asDouble(),
                    found.get("iqr").asDouble(),
                    1e-12);
        }
    }

    private static String key(JsonNode cell) {
        return cell.get("round") + "/" + cell.get("area") + "/" + cell.get("criterion");
    }

    @Test
    void aTableGivesOneObjectWithFullNumbers() throws IOException {
        var file = line.file("v.csv", HEADER + """
                1,E1,industry,quantum,s,4,3,
                1,E2,industry,quantum,s,5,,
                1,E3,academia,quantum,s,7,,"said, so"
                1,E4,academia,quantum,s,-,,
                1,E5,academia,quantum,s,na,,
                1,E6,academia,quantum,s,,,
                """);
        assertEquals(
                new Outcome(
                        0,
                        "{\"cells\":[{\"round\":1,\"area\":\"quantum\",\"criterion\":\"s\",\"n\":3,\"abstentions\":1,"
                                + "\"notApplicable\":1,\"notAnswered\":1,\"median\":5.0,\"q1\":4.5,\"q3\":6.0,\"iqr\":1.5,"
                                + "\"mean\":5.333333333333333,\"sd\":1.5275252316519468,"
                                + "\"histogram\":[0,0,0,1,1,0,1,0,0],\"ipr\":1.2,\"ipras\":2.65,\"disagreement\":false,"
                                + "\"bandAgreement\":0.6666666666666666,\"consensus\":null,\"split\":false,"
                                + "\"change\":null}],\"panels\":[{\"round\":1,\"criterion\":\"s\",\"experts\":3,"
                                + "\"items\":1,\"kendallW\":null,\"chiSquare\":null,\"df\":0,\"p\":null,"
                                + "\"krippendorffAlphaOrdinal\":0.0}]}\n",
                        ""),
                line.run("consensus", file, "--json"));
    }

    @Test
    void figuresOfFewerThanThreeVotesAreNull() throws IOException {
        var file = line.file("v.csv", HEADER + "1,E1,industry,quantum,s,4,,\n1,E2,industry,quantum,s,4,,\n");
        assertEquals(
                "{\"cells\":[{\"round\":1,\"area\":\"quantum\",\"criterion\":\"s\",\"n\":2,\"abstentions\":0,"
                        + "\"notApplicable\":null,\"notAnswered\":null,\"median\":null,\"q1\":null,\"q3\":null,"
                        + "\"iqr\":null,\"mean\":null,\"sd\":null,\"histogram\":[0,0,0,2,0,0,0,0,0],\"ipr\":null,"
                        + "\"ipras\":null,\"disagreement\":null,\"bandAgreement\":null,\"consensus\":null,"
                        + "\"split\":null,\"change\":null}],\"panels\":[{\"round\":1,\"criterion\":\"s\","
                        + "\"experts\":2,\"items\":1,\"kendallW\":null,\"chiSquare\":null,\"df\":0,\"p\":null,"
                        + "\"krippendorffAlphaOrdinal\":null}]}\n",
                line.run("consensus", file, "--json").out());
    }

    private JsonNode json(StringBuilder rows) throws IOException {
        return JSON.readTree(line.run("consensus", line.file("v.csv", HEADER + rows), "--json")
                .out());
    }

    private static void add(StringBuilder rows, int round, String area, String scores) {
        for (int i = 0; i < scores.length(); i++) {
            rows.append("%d,E%02d,,%s,s,%s,,\n".formatted(round, i, area, scores.charAt(i)));
        }
    }

    /** The ratings "anxiety" of the R package irr: W = 0.5396569, chi-square(19) = 30.8, p = 0.0429. */
    @Test
    void aPublishedPanelHasItsPublishedFigures() throws IOException {
        var rows = new StringBuilder();
        var raters = List.of("33345523522615221243", "36462424332333221334", "21443216111233113322");
        for (int person = 0; person < 20; person++) {
            int place = person;
            add(
                    rows,
                    1,
                    "p" + person,
                    String.join(
                            "",
                            raters.stream()
                                    .map(each -> each.substring(place, place + 1))
                                    .toList()));
        }
        var panel = json(rows).get("panels").get(0);
        assertEquals(3, panel.get("experts").asInt());
        assertEquals(20, panel.get("items").asInt());
        assertEquals(19, panel.get("df").asInt());
        assertEquals(0.5396568759543698, panel.get("kendallW").asDouble(), 1e-12);
        assertEquals(30.760441929399082, panel.get("chiSquare").asDouble(), 1e-12);
        assertEquals(0.04288347312694792, panel.get("p").asDouble(), 1e-12);
    }

    @Test
    void aSplitCellIsNoConsensusAndALaterRoundSaysWhatChanged() throws IOException {
        var rows = new StringBuilder();
        add(rows, 1, "q", "2222288888-");
        add(rows, 2, "q", "2277788888");
        var cells = json(rows).get("cells");
        assertEquals(true, cells.get(0).get("split").asBoolean());
        assertEquals(false, cells.get(0).get("consensus").asBoolean());
        assertEquals(true, cells.get(0).get("disagreement").asBoolean());
        assertEquals(
                "{\"since\":1,\"sameExperts\":10,\"medianChange\":2.5,\"droppedOut\":0,\"joined\":0,\"up\":3,\"down\":0,"
                        + "\"stable\":false}",
                cells.get(1).get("change").toString());
        assertEquals(true, cells.get(1).get("consensus").asBoolean());
    }

    @Test
    void aVoteUnderAScenarioNamesIt() throws IOException {
        var file = line.file(
                "v.csv",
                "round,expert,sector,area,criterion,score,confidence,reason,scenario,asof\n1,E1,,q,s,4,,,A,2026\n");
        var cell = JSON.readTree(line.run("consensus", file, "--json").out())
                .get("cells")
                .get(0);
        assertEquals("A", cell.get("scenario").asString());
    }

    @Test
    void peopleGetATableInTheirLanguage() throws IOException {
        var english = line.run("consensus", "typical");
        assertEquals("Round 2 is still open: its votes are treated as absent.\n", english.err());
        assertEquals(
                List.of(
                        "Round  Area              Criterion         n  Median  Quartiles  No opinion  Change  Result",
                        "    1  Quantum           Superiority       4       7  6.75–7.25           0          too few votes"),
                english.out().lines().limit(2).toList());
        assertEquals(
                List.of(
                        "ラウンド  技術領域          評価軸                n  中央値   四分位点  わからない・専門外  前回との差  判定",
                        "       1  量子              優位性                4       7  6.75–7.25                   0              票数不足"),
                line.run("consensus", "typical", "--lang", "ja")
                        .out()
                        .lines()
                        .limit(2)
                        .toList());
    }

    @Test
    void thePanelsStandBelowTheCells() {
        assertEquals(
                List.of(
                        "",
                        "Round  Criterion         Complete ballots  Questions  Kendall's W  Chi-square      p"
                                + "  Krippendorff's alpha"),
                line.run("consensus", "typical")
                        .out()
                        .lines()
                        .dropWhile(each -> !each.isEmpty())
                        .limit(2)
                        .toList());
    }

    @Test
    void aStudyWithoutClosedRoundsHasNoCells() throws WorkspaceException {
        var open = TypicalStudies.withoutRounds();
        line = new CommandLineFixture(folder, open);
        assertEquals(
                new Outcome(0, "{\"cells\":[],\"panels\":[]}\n", "There are no votes to count.\n"),
                line.run("consensus", "typical", "--json"));
        assertEquals(new Outcome(0, "", "There are no votes to count.\n"), line.run("consensus", "typical"));
    }

    @Test
    void aMissingTableIsAFailure() {
        assertEquals(
                new Outcome(1, "", "none.csv does not exist. Check the name and the folder.\n"),
                line.run("consensus", line.file("none.csv")));
    }
}
