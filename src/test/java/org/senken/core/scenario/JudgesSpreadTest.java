package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Balance;

class JudgesSpreadTest {
    private static final JudgeId ANN = new JudgeId("E1");
    private static final JudgeId BEN = new JudgeId("E2");
    private static final JudgeId CLEO = new JudgeId("E3");
    private static final List<int[]> TEN = Somewhereland.consistent();

    private static Scenarios judged(Scenarios study, Cell cell, JudgeId judge, int score) {
        return study.withJudgements(
                study.judgements().without(cell, JudgeId.GROUP).with(cell, judge, Judgement.of(score)));
    }

    /** On B1 → C3 two keep to what is published, 1, and one says -3. */
    private static Scenarios study() {
        var cell = Somewhereland.cell("B1", "C3");
        return judged(judged(judged(Somewhereland.study(), cell, ANN, 1), cell, BEN, 1), cell, CLEO, -3);
    }

    private static Resampling draw(Scenarios study, int draws, long seed) {
        return Resampling.of(study, TEN, draws, seed, () -> false, Progress.NONE);
    }

    @Test
    void aJudgesOwnMatrixIsFilledUpWithWhatTheOthersSay() {
        var alone = JudgesAlone.of(study(), TEN);
        assertEquals(List.of(ANN, BEN, CLEO, JudgeId.GROUP), alone.judges());
        assertEquals(alone.judges(), alone.agreeing().getLast());
        assertEquals(1, alone.share(9));
        var changed = CrossImpact.matrix(study().withJudgements(study().judgements()
                .without(Somewhereland.cell("B1", "C3"), ANN)
                .without(Somewhereland.cell("B1", "C3"), BEN)));
        for (int place = 0; place < TEN.size(); place++) {
            boolean stays = Balance.of(changed, TEN.get(place)).inconsistency() == 0;
            assertEquals(stays, alone.agreeing().get(place).contains(CLEO));
            assertTrue(alone.agreeing().get(place).containsAll(List.of(ANN, BEN)));
        }
    }

    @Test
    void oneJudgeInThreeIsHeardInAThirdOfTheDraws() {
        var drawn = draw(study(), 3_000, 1);
        var alone = JudgesAlone.of(study(), TEN);
        boolean seen = false;
        for (int place = 0; place < TEN.size(); place++) {
            boolean breaks = !alone.agreeing().get(place).contains(CLEO);
            assertEquals(breaks ? 2.0 / 3 : 1, drawn.share(place), breaks ? 2 * drawn.error() : 0);
            seen |= breaks;
        }
        assertTrue(seen);
        assertTrue(drawn.complete());
        assertEquals(BigInteger.TEN, drawn.middle());
        assertTrue(drawn.fewest().compareTo(drawn.most()) < 0);
    }

    @Test
    void theSameSeedGivesTheSameFiguresOnAnyNumberOfProcessors() throws Exception {
        var wide = draw(study(), 500, 7);
        try (var one = new ForkJoinPool(1)) {
            assertEquals(wide, one.submit(() -> draw(study(), 500, 7)).get());
        }
        assertFalse(wide.stays().equals(draw(study(), 500, 8).stays()));
    }

    @Test
    void judgesWhoAllSayTheSameChangeNothing() {
        var drawn = draw(Somewhereland.study(), 60, 1);
        assertEquals(60, drawn.draws());
        assertEquals(BigInteger.TEN, drawn.fewest());
        assertEquals(BigInteger.TEN, drawn.most());
        assertEquals(1, drawn.share(4));
    }

    @Test
    void drawsThatRunOutOfTimeAreToldAsFewer() {
        var looks = new AtomicInteger();
        var drawn = Resampling.of(study(), TEN, 400, 1, () -> looks.incrementAndGet() > 40, Progress.NONE);
        assertFalse(drawn.complete());
        assertTrue(drawn.draws() < 400);
    }

    @Test
    void drawsThatAreNoLongerWantedEnd() {
        assertThrows(
                CancellationException.class,
                () -> Resampling.of(study(), TEN, 400, 1, () -> false, share -> {
                    throw new CancellationException();
                }));
    }
}
