package org.senken.ui.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.ui.scenario.FuturesRoom.cell;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Judgement;
import org.senken.core.scenario.Judgements;
import org.senken.core.technology.Confidence;
import org.senken.editing.WorkspaceException;

class MatrixViewModelTest {
    private static final Cell SPLIT_ON_BROAD = cell("split", "broad");
    private static final JudgeId FIRST = new JudgeId("E01");

    @TempDir
    private Path folder;

    private FuturesRoom desk;
    private MatrixViewModel model;

    @BeforeEach
    void enter() throws WorkspaceException {
        desk = FuturesRoom.in(folder);
        model = desk.room.matrix();
        model.goTo(SPLIT_ON_BROAD);
    }

    private Optional<Judgement> said(JudgeId judge) {
        return desk.scenarios().judgements().at(SPLIT_ON_BROAD, judge);
    }

    @Test
    void wherePeopleHaveJudgedAllAreSeenTogetherAndNothingCanBeTyped() {
        assertEquals(Optional.empty(), model.readingProperty().get().judge());
        model.press(3);
        assertEquals("matrix.judge.choose", desk.notice());
        assertEquals(-2, said(FIRST).orElseThrow().score());
    }

    @Test
    void digitsJudgeAndAMinusGoesBeforeThem() {
        model.judge(Optional.of(JudgeId.GROUP));
        model.press(2);
        assertEquals(2, said(JudgeId.GROUP).orElseThrow().score());
        model.turnMinus();
        model.press(3);
        assertEquals(-3, said(JudgeId.GROUP).orElseThrow().score());
        assertFalse(model.minusProperty().get());
    }

    @Test
    void movingOnDropsTheMinus() {
        model.judge(Optional.of(FIRST));
        model.turnMinus();
        model.move(0, 1);
        model.press(1);
        assertEquals(
                1,
                desk.scenarios()
                        .judgements()
                        .at(cell("split", "targeted"), FIRST)
                        .orElseThrow()
                        .score());
    }

    @Test
    void zeroIsAJudgementAndDeleteMakesTheCellEmpty() {
        model.judge(Optional.of(FIRST));
        model.press(0);
        assertEquals(0, said(FIRST).orElseThrow().score());
        assertTrue(model.readingProperty().get().at(0, 3).isJudged());
        model.clear();
        assertEquals(Optional.empty(), said(FIRST));
        assertEquals(SeenCell.EMPTY, model.readingProperty().get().at(0, 3));
    }

    @Test
    void anotherScoreKeepsReasonAndConfidence() {
        model.judge(Optional.of(FIRST));
        model.reason("Seen before.");
        model.turnConfidence();
        model.press(1);
        assertEquals(
                new Judgement(1, Optional.of(Confidence.LOW), "Seen before."),
                said(FIRST).orElseThrow());
    }

    @Test
    void anEmptyCellHasNoReasonYet() {
        model.judge(Optional.of(JudgeId.GROUP));
        model.askReason();
        assertEquals("matrix.judge.first", desk.notice());
        assertEquals(0, model.reasonAskedProperty().get());
    }

    @Test
    void tabPassesOverTheOwnBlockAndEndsWhereItBegan() {
        model.goTo(cell("split", "late"));
        model.next(1);
        assertEquals(
                Optional.of(cell("selective", "broad")), model.cursorProperty().get());
        model.next(-1);
        assertEquals(Optional.of(cell("split", "late")), model.cursorProperty().get());
    }

    @Test
    void anOwnBlockTakesNoJudgement() {
        model.judge(Optional.of(JudgeId.GROUP));
        model.goTo(cell("split", "easing"));
        model.press(2);
        assertTrue(desk.scenarios().judgements().at(cell("split", "easing")).isEmpty());
    }

    @Test
    void whatDoesNotActIsNotAskedAndCountsNothing() {
        var acts = model.acts();
        acts.goTo(0, 1);
        acts.answer(Optional.of(false));
        assertEquals(SeenCell.OFF, model.readingProperty().get().at(0, 3));
        assertEquals(162 - 6, model.standingProperty().get().asked());
        acts.turn();
        assertTrue(model.readingProperty().get().at(0, 3).isJudged());
    }

    @Test
    void medianSpreadAndDisputeAreReadCellByCell() {
        // +2, −1, +2: three points apart, and both signs
        var seen = model.readingProperty().get().at(3, 0);
        assertEquals(2, seen.value());
        var disputed = model.standingProperty().get().disputed();
        assertTrue(disputed.stream()
                .allMatch(
                        each -> Spread.of(desk.scenarios().judgements().at(each).values())
                                .isDisputed()));
        assertFalse(disputed.isEmpty());
    }

    @Test
    void theBalanceOfTheChosenScenarioIsTheSumOfItsRows() {
        var states = desk.scenarios().chosen().getFirst().states();
        var reading = model.readingProperty().get();
        // the picture of the room: +6 +4 −8 under the three states of the first driver
        assertEquals(6, reading.balance(0, states));
        assertEquals(4, reading.balance(1, states));
        assertEquals(-8, reading.balance(2, states));
    }

    @Test
    void theWorkAheadIsOfWhoeverIsSeen() {
        var standing = model.standingProperty().get();
        assertEquals(3, standing.judges());
        assertEquals(Duration.ofMinutes(162), standing.whole());
        assertEquals(Duration.ZERO, standing.ahead(Optional.of(FIRST)));
        assertEquals(Duration.ofMinutes(54), standing.ahead(Optional.of(JudgeId.GROUP)));
    }

    @Test
    void underHalfIsProvisional() throws WorkspaceException {
        var empty = FuturesRoom.with(desk.scenarios().withJudgements(Judgements.NONE), folder);
        var standing = empty.room.matrix().standingProperty().get();
        assertTrue(standing.isProvisional());
        assertEquals(0, standing.percentKnown());
        assertEquals(
                Optional.of(JudgeId.GROUP),
                empty.room.matrix().readingProperty().get().judge());
    }
}
