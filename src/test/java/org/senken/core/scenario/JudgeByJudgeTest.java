package org.senken.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Balance;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.testkit.Futures;

class JudgeByJudgeTest {
    private static final Scenarios SIX = Futures.sixDrivers();

    @Test
    void whoHasJudgedEverythingIsAskedByTheOwnMatrixAlone() {
        for (var basin : Basins.exact(CrossImpact.matrix(SIX), Progress.NONE).fixedPoints()) {
            var asked = JudgeByJudge.of(SIX, basin.lowest());
            for (int i = 0; i < asked.judges().size(); i++) {
                var own = CrossImpact.matrix(
                        SIX, SIX.judgements().of(asked.judges().get(i)));
                double expected = (double) Balance.of(own, basin.lowest()).inconsistency() / own.unit();
                assertEquals(expected, asked.inconsistencies().get(i));
            }
        }
    }

    @Test
    void oneJudgeWhoJudgedAllAgreesWithThemselves() {
        var alone = SIX.withJudgements(SIX.judgements().of(new JudgeId("E01")));
        var found = Basins.exact(CrossImpact.matrix(alone), Progress.NONE).fixedPoints();
        assertTrue(found.stream()
                .map(each -> JudgeByJudge.of(alone, each.lowest()))
                .allMatch(each -> each.isOneJudge() && each.holds() == 1));
    }

    @Test
    void whatAJudgeLeftEmptyCountsAsAllSayIt() {
        var group = JudgeId.GROUP;
        var cell = SIX.judgements().cells().firstKey();
        var more = SIX.withJudgements(SIX.judgements().with(cell, group, Judgement.of(0)));
        var places = new int[6];
        var asked = JudgeByJudge.of(more, places);
        assertEquals(4, asked.judges().size());
        // the group alone judged one cell: in all others it goes with the median
        var matrix = CrossImpact.matrix(more);
        double all = (double) Balance.of(matrix, places).inconsistency() / matrix.unit();
        assertEquals(all, asked.inconsistencies().get(asked.judges().indexOf(group)), 3);
    }
}
