package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TellingSamples.ENGINEER;
import static org.senken.testkit.TellingSamples.QUANTUM_LEAD;
import static org.senken.testkit.TellingSamples.RING;
import static org.senken.testkit.TellingSamples.STACKS;
import static org.senken.testkit.TypicalStudies.HYDROGEN;
import static org.senken.testkit.TypicalStudies.OCEAN;
import static org.senken.testkit.TypicalStudies.QUANTUM;
import static org.senken.testkit.TypicalStudies.SEABED_ROBOTS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Subject;
import org.senken.core.technology.Text;
import org.senken.editing.EffectEdits;
import org.senken.editing.WorkspaceException;
import org.senken.testkit.TellingSamples;
import org.senken.testkit.TypicalStudies;

class EffectViewModelTest {
    private static final EffectCell HYDROGEN_RISK = new EffectCell(HYDROGEN, Criterion.DUAL_USE_RISK);

    @TempDir
    private Path folder;

    private TellingRoom room;
    private EffectViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        room = TellingRoom.in(folder);
        model = room.told.effects();
    }

    private double shift(EffectCell cell) {
        return model.effect(cell).map(Effect::shift).orElse(Double.NaN);
    }

    @Test
    void aDigitIsAJudgementAndASignBeforeItMakesItLess() {
        model.goTo(HYDROGEN_RISK);
        assertTrue(model.type("3"));
        assertEquals(3, shift(HYDROGEN_RISK));
        assertTrue(model.type("-"));
        assertTrue(model.type("2"));
        assertEquals(-2, shift(HYDROGEN_RISK));
        assertTrue(model.type("1"));
        assertEquals(1, shift(HYDROGEN_RISK));
        model.type("0");
        assertEquals(0, shift(HYDROGEN_RISK));
        assertFalse(model.type("x"));
    }

    @Test
    void aSignDoesNotOutliveAMove() {
        model.goTo(HYDROGEN_RISK);
        model.type("-");
        model.go(0, 0);
        model.type("2");
        assertEquals(2, shift(HYDROGEN_RISK));
    }

    @Test
    void moreThanFourPointsAreRefusedWithASentence() {
        model.goTo(HYDROGEN_RISK);
        model.type("-");
        model.type("5");
        assertEquals(Optional.empty(), model.effect(HYDROGEN_RISK));
        assertEquals("effect.wrong", room.desk.notice().orElseThrow().key());
    }

    @Test
    void everyJudgeHasAJudgementOfTheirOwnAndTheMedianMayBeAHalf() {
        assertEquals(1.5, shift(QUANTUM_LEAD));
        model.goTo(QUANTUM_LEAD);
        model.judgeAs(ENGINEER);
        model.type("4");
        assertEquals(2.5, shift(QUANTUM_LEAD));
        assertEquals(
                Map.of(JudgeId.GROUP, 1, ENGINEER, 4),
                model.effect(QUANTUM_LEAD).orElseThrow().shifts());
        model.clear();
        assertEquals(1, shift(QUANTUM_LEAD));
        model.judgeAs(JudgeId.GROUP);
        model.clear();
        assertEquals(Optional.empty(), model.effect(QUANTUM_LEAD));
        room.desk.session.undo();
        assertEquals(
                "Partners share data.",
                model.effect(QUANTUM_LEAD).orElseThrow().reason().en());
    }

    @Test
    void aCellIsLeftUnchangedAltogether() {
        model.goTo(QUANTUM_LEAD);
        model.remove();
        assertEquals(Map.of(), room.scenario(RING).effects());
        room.desk.session.undo();
        assertEquals(1.5, shift(QUANTUM_LEAD));
    }

    @Test
    void aReasonIsGivenInItsLanguage() {
        model.reason(QUANTUM_LEAD, Language.JA, "データを共有する。");
        assertEquals(
                new Text("Partners share data.", "データを共有する。"),
                model.effect(QUANTUM_LEAD).orElseThrow().reason());
    }

    @Test
    void theArrowKeysStayInTheGrid() {
        model.go(0, 0);
        assertEquals(Optional.of(QUANTUM_LEAD), model.placeProperty().get());
        model.go(-1, -1);
        assertEquals(Optional.of(QUANTUM_LEAD), model.placeProperty().get());
        model.go(0, 9);
        assertEquals(
                Optional.of(new EffectCell(OCEAN, Criterion.SUPERIORITY)),
                model.placeProperty().get());
        model.go(1, -1);
        assertEquals(
                Optional.of(new EffectCell(HYDROGEN, Criterion.INDISPENSABILITY)),
                model.placeProperty().get());
    }

    @Test
    void theShownScenarioAloneIsChanged() {
        room.told.narratives().select(STACKS);
        model.goTo(QUANTUM_LEAD);
        model.type("2");
        assertEquals(2, shift(QUANTUM_LEAD));
        assertEquals(
                1.5,
                Objects.requireNonNull(room.scenario(RING).effects().get(QUANTUM_LEAD))
                        .shift());
    }

    @Test
    void theMedianUnderTheScenarioIsThatOfTheShiftedVotes() {
        model.medians().count(room.scenario(RING));
        var medians = model.medians().at(QUANTUM_LEAD).orElseThrow();
        assertEquals(7, medians.base().orElseThrow());
        assertEquals(8.5, medians.under().orElseThrow());
        assertTrue(medians.held());
        model.goTo(QUANTUM_LEAD);
        model.remove();
        model.type("-");
        model.type("1");
        model.medians().count(room.scenario(RING));
        var less = model.medians().at(QUANTUM_LEAD).orElseThrow();
        assertEquals(6, less.under().orElseThrow());
        assertFalse(less.held());
    }

    @Test
    void votesOfAnOpenRoundAreInNoMedian() throws WorkspaceException {
        room = TellingRoom.in(folder, TypicalStudies.study().withScenarios(TellingSamples.scenarios()), Language.EN);
        model = room.told.effects();
        model.medians().count(room.scenario(RING));
        assertEquals(7, model.medians().at(QUANTUM_LEAD).orElseThrow().base().orElseThrow());
        room = TellingRoom.in(
                folder, TypicalStudies.withoutRounds().withScenarios(TellingSamples.scenarios()), Language.EN);
        model = room.told.effects();
        model.medians().count(room.scenario(RING));
        assertEquals(Optional.empty(), model.medians().at(QUANTUM_LEAD));
    }

    @Test
    void moreRiskIsNoGoodNews() {
        assertTrue(model.isGood(Criterion.SUPERIORITY, 1));
        assertFalse(model.isGood(Criterion.SUPERIORITY, -1));
        assertFalse(model.isGood(Criterion.DUAL_USE_RISK, 1));
        assertTrue(model.isGood(Criterion.DUAL_USE_RISK, -1));
    }

    @Test
    void aTechnologyWithAnEffectStandsBelowTheAreas() {
        var cell = new EffectCell(SEABED_ROBOTS, Criterion.SUPERIORITY);
        room.room.apply(EffectEdits.shift(room.desk.study(), RING, cell, JudgeId.GROUP, -1));
        assertEquals(
                List.of(QUANTUM, HYDROGEN, OCEAN, SEABED_ROBOTS),
                model.subjects().stream().map(Subject::id).toList());
    }

    @Test
    void theLargestChangeStandsFirst() {
        model.goTo(HYDROGEN_RISK);
        model.type("-");
        model.type("4");
        assertEquals(
                List.of(HYDROGEN_RISK, QUANTUM_LEAD),
                EffectViewModel.changes(room.scenario(RING)).stream()
                        .map(EffectViewModel.Changed::cell)
                        .toList());
    }

    @Test
    void pointsCarryTheirSign() {
        assertEquals(
                List.of("+1.5", "−2", "0", "▲ +1.5", "▼ −2", "± 0"),
                List.of(
                        EffectWords.points(1.5),
                        EffectWords.points(-2),
                        EffectWords.points(0),
                        EffectWords.arrow(1.5),
                        EffectWords.arrow(-2),
                        EffectWords.arrow(0)));
    }
}
