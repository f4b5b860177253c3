package org.senken.core.portfolio.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.acceptability.Interval;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;

class SensitivityTest {
    private static final double EXACT = 1e-12;
    private static final PointCase.Measure UP = new PointCase.Measure(Direction.MAX, new Interval(1, 9));
    private static final PointCase.Measure DOWN = new PointCase.Measure(Direction.MIN, new Interval(1, 9));
    private static final List<CriterionId> CRITERIA =
            List.of(new CriterionId("a"), new CriterionId("b"), new CriterionId("c"));

    /** Worths 1, 0, ½ and 0.25, 0.75, 1, the third criterion counting downwards. */
    private static final PointCase CASE = new PointCase(
            List.of(UP, UP, DOWN), new double[][] {{9, 1, 5}, {3, 7, 1}, {2, 2, 9}}, new double[] {0.7, 0.2, 0.1});

    private static WeightSet set(WeightStatement... statements) {
        return (WeightSet) Admissible.of(CRITERIA, List.of(statements));
    }

    @Test
    void valuesAndRanksFollowWeightsAndScales() {
        assertEquals(0.75, CASE.value(0), EXACT);
        assertEquals(0.425, CASE.value(1), EXACT);
        assertEquals(
                List.of(1, 2, 3), IntStream.range(0, 3).mapToObj(CASE::rank).toList());
        assertEquals(1, CASE.withScore(1, 0, 9).withScore(1, 1, 9).rank(1));
        var moved = CASE.withWeight(0, 0.4);
        assertEquals(0.4, moved.weight(1), EXACT);
        assertEquals(0.2, moved.weight(2), EXACT);
        assertEquals(
                0.5,
                new PointCase(List.of(UP, UP, UP), new double[3][3], new double[] {0, 1, 0})
                        .withWeight(1, 0)
                        .weight(0),
                EXACT);
    }

    @Test
    void theSmallestChangeOfWeightsMovesThemToWhereTheLinesMeet() {
        // leads 0.75, −0.75, −0.5: moving m from a to b closes 1.5 m of the gap of 0.325
        var change = WeightChange.smallest(CASE, set(), 1, 0).orElseThrow();
        assertEquals(0.325 / 1.5, change.moved(), EXACT);
        assertEquals(0.7 - 0.325 / 1.5, change.weights().get(0), EXACT);
        assertEquals(0.2 + 0.325 / 1.5, change.weights().get(1), EXACT);
        assertEquals(0, WeightChange.smallest(CASE, set(), 0, 1).orElseThrow().moved());
    }

    @Test
    void theChangeStaysWithinWhatIsAdmissible() {
        var capped = set(new WeightStatement.Bounds(CRITERIA.get(1), 0, 0.3));
        var change = WeightChange.smallest(CASE, capped, 1, 0).orElseThrow();
        // 0.1 to b closes 0.15, the rest goes to c at 1.25 each
        assertEquals(0.3, change.weights().get(1), EXACT);
        assertEquals(0.1 + 0.175 / 1.25, change.moved(), EXACT);
        var ordered = set(new WeightStatement.Order(
                List.of(Set.of(CRITERIA.get(0)), Set.of(CRITERIA.get(1)), Set.of(CRITERIA.get(2)))));
        assertTrue(WeightChange.smallest(CASE, ordered, 2, 0).isEmpty());
    }

    @Test
    void noDrawOfAdmissibleWeightsNeedsASmallerChange() {
        var chance = new SplittableRandom(3);
        var set = set(new WeightStatement.Ratio(CRITERIA.get(0), CRITERIA.get(1), 0.5, 4));
        var smallest = WeightChange.smallest(CASE, set, 1, 0).orElseThrow();
        var draws = set.sampler().from(chance);
        var weights = new double[3];
        double found = 1;
        for (int i = 0; i < 100_000; i++) {
            draws.next(weights);
            double lead = 0;
            double moved = 0;
            for (int j = 0; j < 3; j++) {
                lead += weights[j] * (CASE.worth(1, j) - CASE.worth(0, j));
                moved += Math.abs(weights[j] - CASE.weight(j)) / 2;
            }
            found = lead >= 0 ? Math.min(found, moved) : found;
        }
        assertTrue(found >= smallest.moved() - EXACT, found + " < " + smallest.moved());
        assertEquals(smallest.moved(), found, 0.01);
    }

    @Test
    void theSmallestChangeOfOneScoreBringsBothLevel() {
        var changes = ScoreChange.all(CASE, 1, 0);
        // the gap of 0.325 is worth 0.325 / 0.7 of the first scale; on the others it does not fit
        assertEquals(2, changes.size());
        for (var change : changes) {
            assertEquals(0, change.criterion());
            assertEquals(0.325 / 0.7, change.size(), EXACT);
            var level = CASE.withScore(change.alternative(), 0, change.to());
            assertEquals(level.value(0), level.value(1), EXACT);
        }
        assertEquals(List.of(), ScoreChange.all(CASE, 0, 1));
        var toFirst = ScoreChange.toRank(CASE, 1, 1);
        assertEquals(1, toFirst.size());
        assertEquals(1, toFirst.getFirst().alternative());
        assertEquals(List.of(), ScoreChange.toRank(CASE, 1, 2));
    }

    @Test
    void downwardScoresChangeDownwards() {
        var now = new PointCase(List.of(DOWN), new double[][] {{2}, {6}}, new double[] {1});
        var changes = ScoreChange.all(now, 1, 0);
        assertEquals(
                List.of(2.0, 6.0),
                changes.stream().map(ScoreChange::to).sorted().toList());
    }

    @Test
    void whileOneWeightMovesTheFirstPlaceChangesWhereLinesCross() {
        var line = WeightLine.of(CASE, 0);
        // without a: weights 2/3 and 1/3, values 1/6 and 5/6; with a alone 1 and 1/4
        assertEquals(1.0 / 6, line.atNone().get(0), EXACT);
        assertEquals(5.0 / 6, line.atNone().get(1), EXACT);
        double cross = (4.0 / 6) / (4.0 / 6 + 0.75);
        assertEquals(
                List.of(1, 0),
                line.leads().stream().map(WeightLine.Lead::alternative).toList());
        assertEquals(cross, line.leads().getLast().from(), EXACT);
        assertEquals(List.of(line.leads().getLast().from()), line.turningPoints());
        assertEquals(CASE.value(2), line.value(2, 0.7), EXACT);
        var level = CASE.withWeight(0, cross);
        assertEquals(level.value(0), level.value(1), EXACT);
    }

    @Test
    void theLeadIsWhoeverIsFirstAtEveryWeight() {
        var chance = new SplittableRandom(9);
        for (int run = 0; run < 50; run++) {
            var scores = new double[7][2];
            for (var row : scores) {
                row[0] = 1 + chance.nextInt(9);
                row[1] = 1 + chance.nextInt(9);
            }
            var line = WeightLine.of(new PointCase(List.of(UP, UP), scores, new double[] {0.5, 0.5}), 0);
            for (var lead : line.leads()) {
                double middle = (lead.from() + lead.to()) / 2;
                for (int i = 0; i < scores.length; i++) {
                    assertTrue(line.value(lead.alternative(), middle) >= line.value(i, middle) - EXACT);
                }
            }
        }
    }

    @Test
    void theTornadoTellsValuesAndRanksAtBothEnds() {
        var tornado = Tornado.of(
                CASE,
                1,
                List.of(
                        new Tornado.Input.Score(1, 1, 6, 8),
                        new Tornado.Input.Weight(0, 0, 1),
                        new Tornado.Input.Score(0, 0, 1, 9)));
        assertEquals(0.425, tornado.value(), EXACT);
        assertEquals(2, tornado.rank());
        var widest = tornado.bars().getFirst();
        assertEquals(new Tornado.Input.Weight(0, 0, 1), widest.input());
        assertEquals(5.0 / 6, widest.atLow().value(), EXACT);
        assertEquals(1, widest.atLow().rank());
        assertEquals(2, widest.atHigh().rank());
        var own = tornado.bars().get(1);
        assertEquals(0.05, own.width(), EXACT);
        // another's score leaves the value and may still change the rank
        var rival = tornado.bars().getLast();
        assertEquals(0, rival.width());
        assertTrue(rival.changesRank(tornado.rank()));
        assertEquals(1, rival.atLow().rank());
    }
}
