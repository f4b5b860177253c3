package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MatrixReadingTest {
    private static final Scenarios STUDY = Somewhereland.study();
    private static final JudgeId ANN = new JudgeId("E1");
    private static final JudgeId BEN = new JudgeId("E2");
    private static final Link A_TO_B = new Link(new DriverId("A"), new DriverId("B"));

    private static Scenarios judged(Scenarios study, Cell cell, int ann, int ben) {
        var judgements = study.judgements().without(cell, JudgeId.GROUP);
        return study.withJudgements(
                judgements.with(cell, ANN, Judgement.of(ann)).with(cell, BEN, Judgement.of(ben)));
    }

    private static Scenarios blank() {
        return STUDY.withJudgements(Judgements.NONE);
    }

    /** 17² cells less the 49 of drivers on themselves. */
    @Test
    void aMatrixJudgedThroughoutHasNoEmptyCell() {
        var reading = MatrixReading.of(STUDY);
        assertEquals(240, reading.cells());
        assertEquals(240, reading.judged());
        assertEquals(0, reading.empty());
        assertFalse(reading.isProvisional());
        assertEquals(30, reading.blocks().size());
    }

    @Test
    void emptyAndJudgedZeroAndOffAreThreeThings() {
        var one = STUDY.judgements().without(Somewhereland.cell("A1", "C1"), JudgeId.GROUP);
        var reading = MatrixReading.of(STUDY.withJudgements(one).withActs(Map.of(A_TO_B, false)));
        assertEquals(9, reading.off());
        assertEquals(231, reading.toJudge());
        assertEquals(230, reading.judged());
        assertEquals(1, reading.empty());
        long zeros = STUDY.judgements().cells().entrySet().stream()
                .filter(each -> !(each.getKey().from().value().startsWith("A")
                        && each.getKey().to().value().startsWith("B")))
                .filter(each -> Objects.requireNonNull(each.getValue().get(JudgeId.GROUP))
                                .score()
                        == 0)
                .count();
        assertEquals(zeros - 1, reading.zero());
    }

    @Test
    void underHalfJudgedIsProvisionalAndABlockThatIsOffCountsAsKnown() {
        assertTrue(MatrixReading.of(blank()).isProvisional());
        var half = blank();
        int given = 0;
        for (var cell : STUDY.judgements().cells().keySet()) {
            if (given++ < 119) {
                half = half.withJudgements(half.judgements().with(cell, JudgeId.GROUP, Judgement.of(0)));
            }
        }
        assertTrue(MatrixReading.of(half).isProvisional());
        var last = new Link(new DriverId("F"), new DriverId("D"));
        assertFalse(MatrixReading.of(half.withActs(Map.of(last, false))).isProvisional());
    }

    @Test
    void aCellIsDisputedIfScoresLieFarApartOrHaveBothSigns() {
        var cell = Somewhereland.cell("A1", "B1");
        assertTrue(reading(cell, -1, 1).isDisputed());
        assertTrue(reading(cell, 0, 3).isDisputed());
        assertFalse(reading(cell, 0, 2).isDisputed());
        assertFalse(reading(cell, -1, 0).isDisputed());
        assertFalse(reading(cell, 3, 3).isDisputed());
    }

    private static CellReading reading(Cell cell, int ann, int ben) {
        var study = judged(STUDY, cell, ann, ben);
        return MatrixReading.of(study).blocks().stream()
                .flatMap(BlockReading::all)
                .filter(each -> each.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void disputedCellsComeByRangeAndNotFromBlocksThatAreOff() {
        var wide = Somewhereland.cell("C1", "D2");
        var narrow = Somewhereland.cell("A1", "B1");
        var study = judged(judged(STUDY, narrow, -1, 1), wide, -3, 3);
        assertEquals(
                List.of(wide, narrow),
                MatrixReading.of(study).disputed().stream()
                        .map(CellReading::cell)
                        .toList());
        assertEquals(
                1,
                MatrixReading.of(study.withActs(Map.of(A_TO_B, false)))
                        .disputed()
                        .size());
    }

    @Test
    void anEmptyCellHasNoValue() {
        var empty = MatrixReading.of(blank())
                .blocks()
                .getFirst()
                .rows()
                .getFirst()
                .cells()
                .getFirst();
        assertEquals(OptionalDouble.empty(), empty.value());
        assertFalse(empty.isZero());
        assertFalse(empty.isDisputed());
        assertEquals(
                OptionalDouble.of(0.5),
                reading(Somewhereland.cell("A1", "B1"), 0, 1).value());
    }

    /** Rows of the example add up to 0, as A1 on B: -2, 1, 1. */
    @Test
    void rowsShowWhetherTheyAreStandardised() {
        var row = MatrixReading.of(STUDY).blocks().getFirst().rows().getFirst();
        assertEquals(0, row.sum());
        assertTrue(row.isStandardised());
        var shifted = MatrixReading.of(judged(STUDY, Somewhereland.cell("A1", "B1"), 1, 1))
                .blocks()
                .getFirst();
        assertEquals(3, shifted.rows().getFirst().sum());
        assertFalse(shifted.rows().getFirst().isStandardised());
        assertFalse(
                MatrixReading.of(blank()).blocks().getFirst().rows().getFirst().isStandardised());
    }

    @Test
    void workIsCellsTimesJudgesTimesTwentySeconds() {
        assertEquals(Duration.ofMinutes(160), WorkAhead.of(STUDY, 2).whole());
        assertEquals(Duration.ofMinutes(80), WorkAhead.of(STUDY, 2).left());
        assertEquals(Duration.ZERO, WorkAhead.of(STUDY, 1).left());
        assertEquals(231, WorkAhead.of(STUDY.withActs(Map.of(A_TO_B, false)), 1).cells());
    }

    @Test
    void halfADayIsEnoughForSixDriversAndADayForEight() {
        assertEquals(WorkshopSize.HALF_DAY, WorkshopSize.of(6));
        assertEquals(WorkshopSize.DAY, WorkshopSize.of(7));
        assertEquals(WorkshopSize.DAY, WorkshopSize.of(8));
        assertEquals(WorkshopSize.LONGER, WorkshopSize.of(9));
    }

    /** |−2|, 1, 1 and 2, 1, |−3| and three zeros: 10 over 9 cells, 1.11. */
    @Test
    void influenceStrengthsAreMeansOverJudgedCells() {
        var strengths = InfluenceStrengths.fromJudgements(STUDY);
        assertEquals(111, strengths.strengths().get(0).get(1));
        assertEquals(0, strengths.strengths().get(0).get(0));
        assertEquals(0, strengths.unknown());
        var few = blank();
        few = few.withJudgements(few.judgements().with(Somewhereland.cell("A1", "B1"), ANN, Judgement.of(-3)));
        assertEquals(
                300, InfluenceStrengths.fromJudgements(few).strengths().get(0).get(1));
        assertEquals(29, InfluenceStrengths.fromJudgements(few).unknown());
        assertEquals(
                0,
                InfluenceStrengths.fromJudgements(few.withActs(Map.of(A_TO_B, false)))
                        .strengths()
                        .get(0)
                        .get(1));
    }

    @Test
    void whetherDriversActCountsOneAndWhatWasNotAskedIsToldBeside() {
        var asked = STUDY.withActs(Map.of(A_TO_B, true, new Link(new DriverId("B"), new DriverId("A")), false));
        var strengths = InfluenceStrengths.fromActs(asked);
        assertEquals(1, strengths.strengths().get(0).get(1));
        assertEquals(0, strengths.strengths().get(1).get(0));
        assertEquals(28, strengths.unknown());
        assertEquals(6, strengths.analysis().direct().influence().size());
    }
}
