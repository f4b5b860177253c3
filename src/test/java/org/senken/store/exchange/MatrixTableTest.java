package org.senken.store.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgements;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;
import org.senken.editing.InvalidInputException;
import org.senken.editing.JudgedMatrix;
import org.senken.editing.MatrixImport;
import org.senken.language.Messages;
import org.senken.testkit.TypicalScenarios;
import org.senken.testkit.TypicalStudies;

class MatrixTableTest {
    private static final Scenarios SCENARIOS = TypicalScenarios.scenarios();

    @TempDir
    Path folder;

    private String text(Optional<JudgeId> judge, Language language) throws IOException {
        var file = folder.resolve("m.csv");
        new FileExchange().writeMatrix(SCENARIOS, judge, language, file);
        return Files.readString(file);
    }

    private JudgedMatrix read(String text) throws IOException, InvalidInputException {
        return new FileExchange().readMatrix(Files.writeString(folder.resolve("m.csv"), text), SCENARIOS);
    }

    @Test
    void theTableHasARowAndAColumnForEachStateAndIsEmptyWhereNobodyJudged() throws IOException {
        assertEquals("""
                \uFEFFdriver,state,id,tense,calm,open,blocs,broken,cheap,dear
                ,,-,Rivalry: Tense,Rivalry: Calm,Supply chains: Open,Supply chains: Blocs,Supply chains: Broken,Energy: Cheap,Energy: Dear
                Rivalry,Tense,tense,,,-3,1.5,0,,
                Rivalry,Calm,calm,,,2,,,,
                Supply chains,Open,open,,,1,,,1,
                Supply chains,Blocs,blocs,,,,,,,1
                Supply chains,Broken,broken,,,,,,,
                Energy,Cheap,cheap,,,,,,,
                Energy,Dear,dear,,,,,,,
                """.replace("\n", "\r\n"), text(Optional.empty(), Language.EN));
        assertTrue(text(Optional.of(TypicalScenarios.ENGINEER), Language.JA).contains("大国間競争,緊張,tense,,,,2,,,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"m.csv", "m.xlsx"})
    void whatAJudgeSaidComesBackAsItWas(String name) throws IOException, InvalidInputException {
        var file = folder.resolve(name);
        var study = TypicalStudies.study().withScenarios(SCENARIOS);
        for (var judge : List.of(TypicalScenarios.CHAIR, TypicalScenarios.ENGINEER)) {
            new FileExchange().writeMatrix(SCENARIOS, Optional.of(judge), Language.EN, file);
            var read = new FileExchange().readMatrix(file, SCENARIOS);
            var taken = MatrixImport.of(SCENARIOS, judge, read);
            assertEquals(List.of(), taken.changed());
            // reason and confidence too
            assertEquals(SCENARIOS, taken.edit().change().apply(study).scenarios());
        }
    }

    @Test
    void theTableIsAllThatTheJudgeSays() throws IOException, InvalidInputException {
        var table = text(Optional.of(TypicalScenarios.CHAIR), Language.EN)
                .replace("tense,,,,1,,,", "tense,,,,,0,,")
                .replace("calm,,,,,,,", "calm,,,+３,,,,−1");
        var taken = MatrixImport.of(SCENARIOS, TypicalScenarios.CHAIR, read(table));
        assertEquals(List.of(TypicalScenarios.BETWEEN_TWO), taken.changed());
        var study = TypicalStudies.study().withScenarios(SCENARIOS);
        var after = taken.edit().change().apply(study).scenarios().judgements();
        assertEquals(Optional.empty(), after.at(TypicalScenarios.BETWEEN_TWO, TypicalScenarios.CHAIR));
        assertEquals(
                2,
                after.at(TypicalScenarios.BETWEEN_TWO, TypicalScenarios.ENGINEER)
                        .orElseThrow()
                        .score());
        assertEquals(0, score(after, TypicalScenarios.TENSE, TypicalScenarios.BROKEN));
        assertEquals(3, score(after, TypicalScenarios.CALM, TypicalScenarios.OPEN));
        assertEquals(-1, score(after, TypicalScenarios.CALM, TypicalScenarios.DEAR));
    }

    private static int score(Judgements judgements, StateId from, StateId to) {
        return judgements
                .at(new Cell(from, to), TypicalScenarios.CHAIR)
                .orElseThrow()
                .score();
    }

    @Test
    void rowsAndColumnsGoByTheirIds() throws IOException, InvalidInputException {
        var moved = """
                note,id,dear,broken,tense,calm,open,blocs,cheap
                x,calm,,,,,2,,
                ,tense,,,,,,,
                ,,,,,,,,
                ,open,,,,,,,
                ,blocs,1,,,,,,
                ,broken,,,,,,,
                ,dear,,,,,,,
                ,cheap,,,,,,,
                """;
        var scores = read(moved).scores();
        assertEquals(OptionalInt.of(2), scores.get(new Cell(TypicalScenarios.CALM, TypicalScenarios.OPEN)));
        assertEquals(OptionalInt.of(1), scores.get(new Cell(TypicalScenarios.BLOCS, TypicalScenarios.DEAR)));
        assertEquals(2, scores.values().stream().filter(OptionalInt::isPresent).count());
    }

    @Test
    void strongInfluencesAreTakenAndRemarkedOn() throws IOException, InvalidInputException {
        var read = read(text(Optional.empty(), Language.EN).replace("1.5", "7"));
        assertEquals(List.of(Sentence.of("matrix.remark.beyond", 1, 3)), read.remarks());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ,1.5,|,x,|3:7|G3: "x" is not a whole number
            ,1.5,|,1.5,|3:7|G3: "1.5" is not a whole number
            ,1.5,|,1001,|3:7|G3: 1001 is too large
            ,1.5,|,99999999,|3:7|is not a whole number
            ,cheap,dear|,cheap,|1:3|the column of the state "dear" (Dear) is missing
            ,cheap,dear|,cheap,cheap|1:10|J1: the state "cheap" stands twice
            ,cheap,dear|,cheap,far|1:10|J1: the study has no state "far"
            Energy,Cheap,cheap|Energy,Cheap,far|8:3|C8: the study has no state "far"
            Energy,Cheap,cheap|Energy,Cheap,dear|9:3|C9: the state "dear" stands twice
            Blocs,blocs|Blocs,|6:3|C6: the row has values, but no id
            Cheap,cheap,,|Cheap,cheap,1,|8:4|"Energy" does not act on "Rivalry"
            Tense,tense,,|Tense,tense,1,|3:4|"Rivalry" does not act on "Rivalry"
            state,id|state,key|0:0|There is no matrix in this file
            """)
    void whatIsWrongIsSaidWithItsCell(String good, String bad, String place, String sentence) throws IOException {
        var table = text(Optional.empty(), Language.EN);
        var wrong = table.replaceFirst(Pattern.quote(good), bad);
        if (!good.equals(",1.5,")) {
            wrong = wrong.replace("1.5", "1");
        }
        var text = wrong;
        var refused = assertThrows(InvalidInputException.class, () -> read(text));
        var english = Messages.in(Language.EN).get(refused.sentence());
        assertTrue(english.contains(sentence), english);
        assertEquals(place, refused.line() + ":" + refused.column(), english);
    }

    @Test
    void aMissingRowAndAValueBelowNoStateAreRefused() throws IOException {
        var table = text(Optional.of(TypicalScenarios.CHAIR), Language.EN);
        var short9 = table.substring(0, table.indexOf("Energy,Dear"));
        var missing = assertThrows(InvalidInputException.class, () -> read(short9));
        assertEquals("matrix.row.missing", missing.sentence().key());
        assertEquals("8:3", missing.line() + ":" + missing.column());
        var stray =
                assertThrows(InvalidInputException.class, () -> read(table.replace("calm,,,,,,,", "calm,,,,,,,,4")));
        assertEquals("matrix.stray", stray.sentence().key());
        assertEquals("4:11", stray.line() + ":" + stray.column());
    }
}
