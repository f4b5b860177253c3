package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Confidence;
import org.senken.core.technology.Language;
import org.senken.editing.Exchange.OpenVotes;
import org.senken.editing.InvalidInputException;
import org.senken.editing.Part;
import org.senken.editing.PartKey;
import org.senken.language.Messages;
import org.senken.testkit.RandomScenarios;
import org.senken.testkit.TypicalStudies;

/** The futures in the portable format. */
class ScenarioFileTest {
    private static final String SMALL = """
            {"format": "senken", "version": 1, "id": "s", "title": {"en": "T", "ja": "題"}, "horizon": 2035,
             "taxonomies": [{"id": "t", "version": "1", "name": {"en": "L", "ja": ""},
               "areas": [{"id": "a", "name": {"en": "A", "ja": ""}}]}],
             "criteria": [{"id": "c", "name": {"en": "C", "ja": ""}}],
             "drivers": [
               {"id": "d", "name": {"en": "D", "ja": ""}, "areas": ["a"],
                "states": [{"id": "d1", "name": {"en": "1", "ja": ""}}, {"id": "d2", "name": {"en": "2", "ja": ""}}]},
               {"id": "e", "name": {"en": "E", "ja": ""}, "holdsItself": true,
                "states": [{"id": "e1", "name": {"en": "1", "ja": ""}}, {"id": "e2", "name": {"en": "2", "ja": ""}}]}],
             "pairs": {"e1": {"d1": {"possible": false}}, "d2": {"e2": {"possible": true}}},
             "acts": {"d": {"e": true}},
             "judgements": {"group": {"d1": {"e1": -2, "e2": {"score": 3, "confidence": "low", "reason": "why"}}}},
             "search": {"maxInconsistency": 1, "forced": ["d1"], "joining": "mean"},
             "scenarios": [{"id": "x", "kind": "chosen", "title": {"en": "X", "ja": ""}, "states": {"d": "d1", "e": "e2"},
               "events": [{"year": 2030, "text": {"en": "", "ja": ""}}],
               "signposts": [{"text": {"en": "S", "ja": ""}, "looked": "2026-10-01"}],
               "effects": {"a": {"c": {"shifts": {"group": 4}}}}}],
             "wildcards": [{"id": "w", "name": {"en": "W", "ja": ""}, "areas": ["a"], "raises": ["e1"]}]}
            """;

    @TempDir
    private Path folder;

    private final FileExchange exchange = new FileExchange();

    private Study read(String content) throws IOException, InvalidInputException {
        return exchange.read(Files.writeString(folder.resolve("s.senken.json"), content));
    }

    private static StateId state(String id) {
        return new StateId(id);
    }

    @Test
    void aJudgementIsANumberOrAnObject() throws IOException, InvalidInputException {
        var all = read(SMALL).scenarios();
        assertEquals(
                Optional.of(Judgement.of(-2)), all.judgements().at(new Cell(state("d1"), state("e1")), JudgeId.GROUP));
        assertEquals(
                Optional.of(new Judgement(3, Optional.of(Confidence.LOW), "why")),
                all.judgements().at(new Cell(state("d1"), state("e2")), JudgeId.GROUP));
        assertEquals(2, all.judgements().cells().size());
        assertTrue(all.pairs().containsKey(new Pair(state("d1"), state("e1"))));
    }

    @Test
    void aFileFromBeforeThereWereDriversIsRead() throws IOException, InvalidInputException {
        var until = SMALL.indexOf(",\n \"drivers\"");
        assertEquals(Scenarios.NONE, read(SMALL.substring(0, until) + "}").scenarios());
    }

    @Test
    void aRowFromBeforeThereWereDriversIsRead() throws InvalidInputException {
        assertEquals(
                new Part.Outline(
                        List.of(),
                        List.of("k"),
                        List.of("c"),
                        List.of("E1"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                PartJson.parse(
                        PartKey.Kind.OUTLINE,
                        "{\"taxonomies\":[],\"technologies\":[\"k\"],\"criteria\":[\"c\"],\"experts\":[\"E1\"]}"));
    }

    @Test
    void whateverIsSaidOfTheFuturesComesBackFromAFile() throws IOException, InvalidInputException {
        var random = new RandomScenarios(7);
        for (int i = 0; i < 20; i++) {
            var study = TypicalStudies.study().withScenarios(random.next());
            var file = folder.resolve("r.senken.json");
            exchange.write(study, file, OpenVotes.INCLUDED);
            assertEquals(study, exchange.read(file));
        }
    }

    /** « marks the place that is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"e1\": -2 | \"e1\": «\"-2\" | input.json.expected.whole",
                "\"e1\": -2 | \"e1\": «1.5 | input.json.expected.whole",
                "\"e1\": -2 | \"e1\": «null | input.json.expected.whole",
                "\"e1\": -2 | \"e1\": «1001 | input.json.range",
                "\"e1\": -2 | \"e9\": «-2 | problem.unknown.state",
                "\"group\": {\"d1\" | \"group\": {«\"a b\" | input.json.id",
                "\"score\": 3 | \"score\": «true | input.json.expected.whole",
                "\"score\": 3, | « | input.json.missing",
                "\"low\" | «\"middling\" | input.json.constant",
                "{\"id\": \"e1\" | {\"id\": «\"d1\" | problem.duplicate",
                "{\"id\": \"e\" | {\"id\": «\"d\" | problem.duplicate",
                "{\"id\": \"d\" | {\"id\": «\"\" | input.json.id",
                "\"areas\": [\"a\"] | \"areas\": [«\"z\"] | problem.unknown.area",
                "{\"e\": true} | {\"e\": «1} | input.json.expected.boolean",
                "{\"e\": true} | {\"z\": «true} | problem.unknown.driver",
                "{\"e2\": {\"possible\": true}} | {\"e2\": «{}} | input.json.missing",
                "{\"e2\": {\"possible\": true}} | {\"e7\": «{\"possible\": true}} | problem.unknown.state",
                "\"maxInconsistency\": 1 | \"maxInconsistency\": «-1 | input.json.range",
                "\"forced\": [\"d1\"] | \"forced\": «[\"d7\"] | problem.unknown.state",
                "\"mean\" | «\"mode\" | input.json.constant",
                "\"kind\": \"chosen\" | \"kind\": «\"best\" | input.json.constant",
                "{\"d\": \"d1\", | {\"d\": «\"e1\", | problem.unknown.state",
                "{\"d\": \"d1\", | {\"z\": «\"d1\", | problem.unknown.driver",
                "2030 | «20300 | input.json.range",
                "\"2026-10-01\" | «\"1 October\" | input.json.date",
                "{\"group\": 4} | {\"group\": «5} | input.json.range",
                "{\"shifts\": {\"group\": 4}} | «{\"shifts\": {}} | problem.effect.empty",
                "{\"a\": {\"c\" | {\"a\": {\"z\"| problem.unknown.criterion",
                "\"raises\": [\"e1\"] | \"raises\": [«\"e5\"] | problem.unknown.state",
            })
    void aWrongValueIsToldWithItsPlace(String from, String to, String key) {
        assertTrue(SMALL.contains(from), from);
        var marked = SMALL.replace(from, to.contains("«") ? to : to + "«");
        var refusal = assertThrows(InvalidInputException.class, () -> read(marked.replace("«", "")));
        assertEquals(key, refusal.sentence().key(), refusal.getMessage());
        if (to.contains("«") && !key.equals("input.json.missing")) {
            int before = marked.indexOf('«');
            int line = (int) marked.substring(0, before).lines().count();
            int column = before - marked.lastIndexOf('\n', before - 1);
            assertEquals(line + ":" + column, refusal.line() + ":" + refusal.column(), refusal.getMessage());
        }
        for (var language : Language.values()) {
            assertTrue(Messages.in(language).get(refusal.sentence()).length() > 5);
        }
    }

    @Test
    void aPairThatStandsBothWaysRoundIsRefused() {
        var twice = SMALL.replace("\"d2\": {\"e2\"", "\"d1\": {\"e1\"");
        var refusal = assertThrows(InvalidInputException.class, () -> read(twice));
        assertEquals("problem.duplicate", refusal.sentence().key());
        assertEquals(10, refusal.line());
    }

    /** The pair stands the other way round in the file than it is kept: the table itself is told. */
    @Test
    void anUnknownStateOfATurnedPairIsToldNearby() {
        var unknown = SMALL.replace("{\"e1\": {\"d1\": {\"possible\"", "{\"z1\": {\"d1\": {\"possible\"");
        var refusal = assertThrows(InvalidInputException.class, () -> read(unknown));
        assertEquals("problem.unknown.state", refusal.sentence().key());
        assertEquals(10, refusal.line());
    }

    @Test
    void aReasonThatIsTooLongIsToldWhereItStands() {
        var refusal = assertThrows(
                InvalidInputException.class,
                () -> read(SMALL.replace("\"why\"", "\"" + "y".repeat(Judgement.REASON_LIMIT + 1) + "\"")));
        assertEquals("problem.judgement.reason", refusal.sentence().key());
        assertEquals(12, refusal.line());
    }
}
