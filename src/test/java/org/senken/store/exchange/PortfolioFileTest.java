package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.editing.InvalidInputException;
import org.senken.language.Messages;

/** What may be funded, in the file of a study: what is wrong is told with line and column, and nothing is read. */
class PortfolioFileTest {
    private static final Path SCHEMA = Path.of("assets/schema/senken-1.schema.json");
    private static final int MUTATIONS = 500;

    /** A study on few lines, so that every place can be counted by eye; the portfolio begins on line 7. */
    private static final String FILE = """
            {"format": "senken", "version": 1, "id": "s", "title": {"en": "T", "ja": ""}, "horizon": 2035,
             "taxonomies": [{"id": "t", "version": "1", "name": {"en": "L", "ja": ""},
               "areas": [{"id": "a", "name": {"en": "A", "ja": ""}}, {"id": "b", "name": {"en": "B", "ja": ""}}]}],
             "criteria": [{"id": "c", "name": {"en": "C", "ja": ""}},
               {"id": "d", "name": {"en": "D", "ja": ""}},
               {"id": "r", "name": {"en": "R", "ja": ""}, "direction": "flag"}],
             "portfolio": {
              "model": {"uses": {"r": {"part": "protection-flag"}},
                "weights": {"order": ["c", "d"], "bounds": {"c": [0.5, 0.8]}, "ratios": [{"of": "c", "to": "d", "min": 1, "max": 4}],
                  "linear": [{"coefficients": {"c": 1, "d": -1}, "min": 0}]}, "protectFrom": 7},
              "items": [
                {"id": "x", "name": {"en": "X", "ja": ""}, "subject": "a", "areas": ["a"],
                  "cost": {"low": 1, "likely": 20, "high": 300}, "years": {"first": 2026, "last": 2030}, "stage": "idea", "place": "free"},
                {"id": "y", "name": {"en": "Y", "ja": ""}, "areas": ["b"], "years": {"first": 2027, "last": 2027}}],
              "rules": {"budget": 400, "yearly": {"2026": 50},
                "requires": [{"item": "x", "needs": "y"}], "exclusive": [["x", "y"]],
                "groups": [{"id": "g", "items": ["x"], "min": 0, "max": 1}],
                "synergies": [{"items": ["x", "y"], "points": {"c": -0.5}}], "maxItems": 2},
              "drafts": [{"id": "e", "name": {"en": "E", "ja": ""}, "items": ["x"]}],
              "decisions": [{"number": 1, "name": {"en": "F", "ja": ""}, "on": "2026-11-24", "items": {"z": {"en": "Z", "ja": ""}}}]}}
            """;

    @TempDir
    private Path folder;

    private Study read(String content) throws IOException, InvalidInputException {
        return new FileExchange().read(Files.writeString(folder.resolve("s.senken.json"), content));
    }

    /** The file with a part replaced is refused at the place that « marks. */
    private InvalidInputException refused(String from, String to) {
        assertTrue(FILE.contains(from), from);
        var marked = FILE.replace(from, to);
        int mark = marked.indexOf('«');
        int line = (int) marked.substring(0, mark).lines().count();
        int column = mark - marked.lastIndexOf('\n', mark - 1);
        var refusal = assertThrows(InvalidInputException.class, () -> read(marked.replace("«", "")));
        assertEquals(
                folder.resolve("s.senken.json") + ":" + line + ":" + column, refusal.place(), refusal.getMessage());
        for (var language : Language.values()) {
            var words = Messages.in(language).get(refusal.sentence());
            assertTrue(words.matches("[^\\p{Cntrl}{}]{5,400}"), words);
        }
        return refusal;
    }

    @Test
    void whatIsWrittenComesBackEqual() throws IOException, InvalidInputException {
        var study = read(FILE);
        var again = folder.resolve("again.senken.json");
        new FileExchange().write(study, again, OpenVotes.INCLUDED);
        assertEquals(study, new FileExchange().read(again));
        assertEquals(2, study.portfolio().items().size());
        assertEquals(4, study.portfolio().model().statements().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // items
                "\"low\": 1, | \"low\": «-1, | input.json.range",
                "\"low\": 1, | \"low\": «1.5, | input.json.expected.whole",
                "\"low\": 1, | \"low\": «\"1\", | input.json.expected.whole",
                "\"low\": 1, | \"low\": «100000000000001, | input.json.range",
                "\"id\": \"y\" | \"id\": «\"x\" | problem.duplicate",
                "\"id\": \"y\" | \"id\": «\"y z\" | input.json.id",
                "\"subject\": \"a\" | \"subject\": «\"q\" | problem.unknown.subject",
                "\"areas\": [\"b\"] | \"areas\": [\"b\", «\"q\"] | problem.unknown.area",
                "\"areas\": [\"b\"] | \"areas\": [\"b\", «\"b\"] | problem.duplicate",
                "\"first\": 2027 | \"first\": «1066 | input.json.range",
                "{\"first\": 2027 | «{\"first\": 2028 | problem.item.years",
                "\"stage\": \"idea\" | \"stage\": «\"dream\" | input.json.constant",
                "\"place\": \"free\" | \"place\": «\"maybe\" | input.json.constant",
                "\"place\": \"free\" | «\"prize\": 1 | input.json.unknown",
                // value model
                "\"protection-flag\" | «\"flag\" | input.json.constant",
                "{\"r\": {\"part\": \"protection-flag\"}} | {\"r\": «{\"part\": \"less-is-better\"}} | problem.model.reason",
                "{\"r\": {\"part\" | {\"q\": «{\"part\" | problem.unknown.criterion",
                "\"protectFrom\": 7 | \"protectFrom\": «10 | input.json.range",
                "[\"c\", \"d\"] | [\"c\", «\"c\"] | problem.duplicate",
                "{\"c\": [0.5, 0.8]} | {\"c\": [0.5, «1.8]} | input.json.range.decimal",
                "{\"coefficients\": {\"c\": 1 | {\"coefficients\": {\"c\": «1e10 | input.json.range.decimal",
                // limits
                "\"budget\": 400 | \"budget\": «-400 | input.json.range",
                "{\"2026\": 50} | {\"2026\": «-50} | input.json.range",
                "{\"2026\": 50} | {\"1066\": «50} | problem.rules.year",
                "{\"item\": \"x\", \"needs\": \"y\"} | «{\"item\": \"x\", \"needs\": \"q\"} | problem.unknown.item",
                "{\"item\": \"x\", \"needs\": \"y\"} | «{\"item\": \"x\", \"needs\": \"x\"} | problem.requires.itself",
                "[[\"x\", \"y\"]] | [«[\"x\", \"q\"]] | problem.unknown.item",
                "[[\"x\", \"y\"]] | [«[\"x\"]] | problem.exclusive.few",
                "\"items\": [\"x\"], \"min\" | \"items\": «[\"q\"], \"min\" | problem.unknown.item",
                "{\"id\": \"g\", \"items\": [\"x\"], \"min\": 0 | «{\"id\": \"g\", \"items\": [\"x\"], \"min\": 2 | problem.group.ends",
                "\"min\": 0, | \"min\": «-1, | input.json.range",
                "[\"x\", \"y\"], \"points\" | «[\"x\"], \"points\" | problem.synergy.few",
                "{\"c\": -0.5} | {\"q\": «-0.5} | problem.unknown.criterion",
                "{\"c\": -0.5} | {\"c\": «-1000.5} | input.json.range.decimal",
                "\"maxItems\": 2 | \"maxItems\": «-2 | input.json.range",
                // drafts and decisions
                "\"items\": [\"x\"]}], | \"items\": «[\"q\"]}], | problem.unknown.item",
                "{\"number\": 1 | {\"number\": «2 | problem.decision.number",
            })
    void aWrongValueIsToldWithItsPlace(String from, String to, String key) {
        assertEquals(key, refused(from, to).sentence().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "0x10", "1_000", "+1", "01"})
    void numbersThatJsonDoesNotHaveAreRefused(String number) {
        var points =
                assertThrows(InvalidInputException.class, () -> read(FILE.replace("\"c\": -0.5", "\"c\": " + number)));
        assertEquals(
                "18 input.json.syntax", points.line() + " " + points.sentence().key());
        var cost = assertThrows(
                InvalidInputException.class, () -> read(FILE.replace("\"low\": 1,", "\"low\": " + number + ",")));
        assertEquals("13 input.json.syntax", cost.line() + " " + cost.sentence().key());
    }

    @Test
    void costsThatDoNotRiseAreToldWithTheItem() {
        var refusal =
                assertThrows(InvalidInputException.class, () -> read(FILE.replace("\"likely\": 20", "\"likely\": 0")));
        assertEquals("input.cost.order", refusal.sentence().key());
        assertEquals(13, refusal.line());
        assertEquals(
                "The costs at portfolio.items[0].cost do not rise from low to likely to high. Correct them.",
                Messages.in(Language.EN).get(refusal.sentence()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\": 1", "\"2026.5\": 1", "\"\": 1", "\"99999999999\": 1"})
    void aYearThatIsNoneIsRefusedWhereItStands(String year) {
        var refusal = assertThrows(InvalidInputException.class, () -> read(FILE.replace("\"2026\": 50", year)));
        assertEquals(15, refusal.line(), refusal.getMessage());
    }

    @Test
    void weightsThatContradictEachOtherAreNamedAtTheirPlace() {
        var refusal = refused(
                "\"weights\": {\"order\": [\"c\", \"d\"], \"bounds\": {\"c\": [0.5, 0.8]}",
                "\"weights\": «{\"order\": [\"c\", \"d\"], \"bounds\": {\"c\": [0.1, 0.3]}");
        var words = Messages.in(Language.EN).get(refusal.sentence());
        assertTrue(words.contains("c") && words.contains("0.3"), words);
        var scenario = FILE.replace("\"protectFrom\": 7", "\"byScenario\": {\"q\": {}}, \"protectFrom\": 7");
        assertEquals(
                "problem.unknown.scenario",
                assertThrows(InvalidInputException.class, () -> read(scenario))
                        .sentence()
                        .key());
    }

    /** What the reader takes, the schema takes too; what the schema has no room for, the reader has none for either. */
    @Test
    void theSchemaAgreesWithTheReader() throws IOException, InvalidInputException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        var file = folder.resolve("written.senken.json");
        new FileExchange().write(read(FILE), file, OpenVotes.INCLUDED);
        var written = Files.readString(file);
        assertEquals(List.of(), schema.validate(written, InputFormat.JSON));
        for (var change : List.of(
                List.of("\"protectFrom\" : 7", "\"protectFrom\" : 10"),
                List.of("\"budget\" : 400", "\"budget\" : -1"),
                List.of("\"stage\" : \"idea\"", "\"stage\" : \"dream\""),
                List.of("\"place\" : \"free\"", "\"prize\" : \"free\""),
                List.of("\"protection-flag\"", "\"flag\""))) {
            var compact = written.replace("\":", "\" :").replaceAll("\" :\\s*", "\" : ");
            assertTrue(compact.contains(change.getFirst()), change.getFirst() + " in " + compact);
            var wrong = compact.replace(change.getFirst(), change.getLast());
            assertTrue(!schema.validate(wrong, InputFormat.JSON).isEmpty(), change.getLast());
            assertThrows(InvalidInputException.class, () -> read(wrong), change.getLast());
        }
    }

    @Test
    void aFileWithAnySignChangedIsReadOrRefusedWithItsPlace() throws IOException {
        var random = new Random(20_261_124);
        int start = FILE.indexOf("\"portfolio\"");
        var signs = "{}[]\",:0-9.eEx\n";
        int refused = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var changed = new StringBuilder(FILE);
            int at = start + random.nextInt(FILE.length() - start - 1);
            switch (random.nextInt(3)) {
                case 0 -> changed.setCharAt(at, signs.charAt(random.nextInt(signs.length())));
                case 1 -> changed.deleteCharAt(at);
                default -> changed.insert(at, signs.charAt(random.nextInt(signs.length())));
            }
            try {
                read(changed.toString());
            } catch (InvalidInputException refusal) {
                refused++;
                assertTrue(refusal.line() > 0 && refusal.column() > 0, refusal.getMessage());
            }
        }
        assertTrue(refused > MUTATIONS / 2, "refused: " + refused);
    }
}
