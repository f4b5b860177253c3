package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.core.technology.Criterion.INDISPENSABILITY;
import static org.senken.core.technology.Criterion.SUPERIORITY;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.editing.WorkspaceException;
import org.senken.language.Messages;

class WeightsViewModelTest {
    @TempDir
    private Path folder;

    private SureRoom desk;
    private WeightsViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        on(SureRoom.in(folder));
    }

    private void on(SureRoom room) {
        desk = room;
        model = desk.room.sure().model().weights();
    }

    private ScenarioId showScenario() {
        var id = desk.desk.study().scenarios().chosen().getFirst().id();
        desk.room.map().show(new MapViewModel.World(Optional.of(id)));
        return id;
    }

    @Test
    void intervalsAreReadAsPeopleTypeThem() {
        assertTrue(model.bounds(SUPERIORITY, "２５％", "45,5"));
        assertEquals(Optional.of(new WeightStatement.Bounds(SUPERIORITY, 0.25, 0.455)), model.bounds(SUPERIORITY));
        assertTrue(model.bounds(SUPERIORITY, "", ""));
        assertEquals(Optional.empty(), model.bounds(SUPERIORITY));
        assertEquals(2, desk.edits());
    }

    @Test
    void whatIsNoIntervalIsRefusedWithASentence() {
        var before = desk.model();
        for (var wrong : List.of(List.of("x", "50"), List.of("60", "50"), List.of("-1", ""), List.of("", "101"))) {
            assertFalse(model.bounds(SUPERIORITY, wrong.getFirst(), wrong.getLast()), wrong::toString);
            assertEquals("sure.bounds.wrong", desk.notice());
        }
        assertEquals(before, desk.model());
    }

    @Test
    void aContradictionIsRefusedAndItsSmallestSetIsNamed() {
        var before = desk.model();
        // two criteria count: at most 25 % for one leaves at least 75 % for the other, of which at most 70 % were
        // allowed
        assertFalse(model.bounds(INDISPENSABILITY, "", "25"));
        assertEquals(before, desk.model());
        assertEquals("weights.contradict", desk.notice());
        var words = Messages.in(Language.EN).get(desk.desk.notice().orElseThrow());
        assertTrue(words.contains("Superiority") && words.contains("Indispensability"), words);
    }

    @Test
    void anOrderBeginsInTheMiddleAndIsMovedStepByStep() {
        model.open(StatementKind.ORDER);
        assertEquals(
                List.of(Set.of(INDISPENSABILITY), Set.of(SUPERIORITY)),
                model.order().ranks());
        model.move(SUPERIORITY, -1);
        assertEquals(
                List.of(Set.of(INDISPENSABILITY, SUPERIORITY)), model.order().ranks());
        model.move(SUPERIORITY, -1);
        assertEquals(
                List.of(Set.of(SUPERIORITY), Set.of(INDISPENSABILITY)),
                model.order().ranks());
        model.unrank(SUPERIORITY);
        assertEquals(List.of(Set.of(INDISPENSABILITY)), model.order().ranks());
        model.moveBefore(SUPERIORITY, INDISPENSABILITY);
        assertEquals(
                List.of(Set.of(SUPERIORITY), Set.of(INDISPENSABILITY)),
                model.order().ranks());
        assertEquals(5, desk.edits());
    }

    @Test
    void whatIsSaidInSeveralWaysHoldsTogether() {
        model.open(StatementKind.ORDER);
        model.open(StatementKind.POINTS);
        assertTrue(model.addRatio(INDISPENSABILITY, SUPERIORITY, "１", "2"));
        assertEquals(5, model.statements().size());
        assertEquals(35.0, model.points().orElseThrow().points().get(SUPERIORITY));
    }

    @Test
    void aDraggedSliderMakesOneEdit() throws WorkspaceException {
        on(SureRoom.on(SureRoom.weighted(), folder));
        desk.room.ranking().watch();
        model.open(StatementKind.POINTS);
        int before = desk.edits();
        for (int points = 50; points <= 80; points += 10) {
            model.tryPoints(SUPERIORITY, points);
            assertEquals(Acceptability.QUICK_DRAWS, desk.ranked().shares().draws());
        }
        assertEquals(before, desk.edits());
        model.points(SUPERIORITY, 80);
        assertEquals(before + 1, desk.edits());
        assertEquals(Acceptability.USUAL_DRAWS, desk.ranked().shares().draws());
        assertEquals(80 / 130.0, desk.ranked().weights().centre()[0], 1e-12);
    }

    @Test
    void aSliderLetGoWhereItStoodChangesNothing() throws WorkspaceException {
        on(SureRoom.on(SureRoom.weighted(), folder));
        desk.room.ranking().watch();
        model.open(StatementKind.POINTS);
        int before = desk.edits();
        model.tryPoints(SUPERIORITY, 80);
        model.points(SUPERIORITY, 50);
        assertEquals(before, desk.edits());
        assertEquals(Acceptability.USUAL_DRAWS, desk.ranked().shares().draws());
    }

    @Test
    void noPointsAtAllAreRefused() throws WorkspaceException {
        on(SureRoom.on(
                SureRoom.weighted(new WeightStatement.Points(Map.of(SUPERIORITY, 10.0, INDISPENSABILITY, 0.0))),
                folder));
        assertFalse(model.points(SUPERIORITY, "0"));
        assertEquals("sure.points.zero", desk.notice());
        assertFalse(model.points(SUPERIORITY, "many"));
        assertEquals("sure.points.wrong", desk.notice());
        assertEquals(0, desk.edits());
    }

    @Test
    void aRatioNeedsTwoCriteriaAndANumber() {
        assertFalse(model.addRatio(SUPERIORITY, SUPERIORITY, "1", "2"));
        assertEquals("sure.ratio.same", desk.notice());
        assertFalse(model.addRatio(SUPERIORITY, INDISPENSABILITY, "", ""));
        assertEquals("sure.ratio.wrong", desk.notice());
        assertFalse(model.addRatio(SUPERIORITY, INDISPENSABILITY, "3", "2"));
        assertTrue(model.addRatio(SUPERIORITY, INDISPENSABILITY, "0,5", ""));
        assertEquals(0.5, model.ratios().getFirst().min());
        assertEquals(Double.POSITIVE_INFINITY, model.ratios().getFirst().max());
    }

    @Test
    void aConditionFromAFileIsASentenceThatCanBeTakenBack() throws WorkspaceException {
        var linear = new WeightStatement.Linear(
                Map.of(SUPERIORITY, 1.0, INDISPENSABILITY, -1.0), -0.2, Double.POSITIVE_INFINITY);
        on(SureRoom.on(SureRoom.weighted(linear), folder));
        assertTrue(model.words(linear).contains("Superiority"), model.words(linear));
        model.remove(linear);
        assertEquals(List.of(), model.statements());
    }

    @Test
    void aScenarioHasTheGeneralWeightsUntilItGetsItsOwn() {
        var general = desk.model().statements();
        var id = showScenario();
        assertFalse(model.isOwn());
        model.ownWeights();
        assertTrue(model.isOwn());
        model.bounds(SUPERIORITY, "40", "60");
        assertEquals(general, desk.model().statements());
        assertEquals(2, desk.model().statementsIn(id).size());
        model.generalWeights();
        assertEquals(Map.of(), desk.model().byScenario());
        assertEquals(general, model.statements());
    }

    @Test
    void sayingNothingAdmitsAnyWeights() {
        model.open(StatementKind.RATIOS);
        assertTrue(model.isShown(StatementKind.RATIOS));
        model.sayNothing();
        assertEquals(List.of(), model.statements());
        assertFalse(model.isShown(StatementKind.RATIOS));
        assertFalse(model.isShown(StatementKind.BOUNDS));
    }

    @Test
    void closingAKindTakesItsStatementsAway() {
        model.open(StatementKind.ORDER);
        model.close(StatementKind.BOUNDS);
        assertEquals(1, model.statements().size());
        assertTrue(model.isShown(StatementKind.ORDER));
    }
}
