package org.senken.core.portfolio.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;

class WouldHaveToBeTest {
    private static final double A_BIT = 1e-5;

    private static PointRanking ranking(WeightStatement... said) {
        var study = Sample.at(0);
        var changed =
                study.withPortfolio(study.portfolio().withModel(ValueModel.DEFAULT.withStatements(List.of(said))));
        return PointRanking.of(changed, Candidates.Kind.SUBJECTS, changed.base())
                .orElseThrow();
    }

    private static boolean isBefore(PointCase point, int one, int other) {
        return point.value(one) - point.value(other) > PointCase.NEARLY;
    }

    @Test
    void theLeastBitBeyondAChangeIsEnoughAndTheLeastBitLessIsNot() {
        var ranking = ranking();
        var point = ranking.point();
        int changes = 0;
        for (int behind = 0; behind < point.alternatives(); behind++) {
            for (int ahead = 0; ahead < point.alternatives(); ahead++) {
                var found = WouldHaveToBe.of(ranking, behind, ahead);
                assertEquals(isBefore(point, ahead, behind), found.isBehind());
                for (var shift : found.shifts()) {
                    double bit = Math.copySign(A_BIT, shift.to() - shift.from());
                    assertTrue(isBefore(point.withWeight(shift.criterion(), shift.to() + bit), behind, ahead));
                    assertFalse(isBefore(point.withWeight(shift.criterion(), shift.to() - bit), behind, ahead));
                    changes++;
                }
                for (var score : found.scores()) {
                    double bit = Math.copySign(A_BIT, score.to() - score.from());
                    int who = score.alternative();
                    assertTrue(isBefore(point.withScore(who, score.criterion(), score.to() + bit), behind, ahead));
                    assertFalse(isBefore(point.withScore(who, score.criterion(), score.to() - bit), behind, ahead));
                    assertTrue(score.to() + bit > 1 - A_BIT / 2 && score.to() + bit < 9 + A_BIT / 2);
                    changes++;
                }
                if (found.isBehind() && found.canBeAhead()) {
                    assertTrue(found.weights().isPresent());
                }
            }
        }
        assertTrue(changes > 500, "changes were found");
    }

    @Test
    void withTwoCriteriaTheSmallestChangeOfAllWeightsIsThatOfOne() {
        var ranking = ranking();
        for (int behind = 0; behind < ranking.candidates().size(); behind++) {
            for (int ahead = 0; ahead < ranking.candidates().size(); ahead++) {
                var found = WouldHaveToBe.of(ranking, behind, ahead);
                if (!found.shifts().isEmpty()) {
                    assertEquals(
                            found.shifts().getFirst().size(),
                            found.weights().orElseThrow().moved(),
                            1e-9);
                    assertTrue(found.canBeAhead());
                }
            }
        }
    }

    @Test
    void whatWasSaidOfWeightsIsKept() {
        var said = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.45, 0.55);
        var ranking = ranking(said);
        int refused = 0;
        for (int behind = 0; behind < ranking.candidates().size(); behind++) {
            for (int ahead = 0; ahead < ranking.candidates().size(); ahead++) {
                var found = WouldHaveToBe.of(ranking, behind, ahead);
                for (var shift : found.shifts()) {
                    double heavy = shift.criterion() == 0 ? shift.to() : 1 - shift.to();
                    assertEquals(heavy >= 0.45 && heavy <= 0.55, shift.isAdmissible());
                    refused += shift.isAdmissible() ? 0 : 1;
                }
            }
        }
        assertTrue(refused > 0);
    }

    @Test
    void everyPairHasItsSentences() {
        var ranking = ranking();
        var naming = Sample.naming(Sample.at(0));
        var order = ranking.order();
        var top = order.getFirst();
        var last = order.getLast();
        assertEquals(
                List.of("flip.before"),
                WouldHaveToBe.of(ranking, top, last).sentences(naming).stream()
                        .map(Sentence::key)
                        .toList());
        assertFalse(WouldHaveToBe.of(ranking, last, top).sentences(naming).isEmpty());
        assertEquals(
                List.of("flip.level"),
                WouldHaveToBe.of(ranking, top, top).sentences(naming).stream()
                        .map(Sentence::key)
                        .toList());
    }

    @Test
    void aTornadoMovesWeightsOverAllThatIsAdmissibleAndScoresOverTheMiddleHalfOfTheVotes() {
        var ranking = ranking(new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.3, 0.6));
        var tornado = ranking.tornado(0);
        var study = ranking.study();
        for (var bar : tornado.bars()) {
            switch (bar.input()) {
                case Tornado.Input.Weight weight -> {
                    double low = weight.criterion() == 0 ? 0.3 : 0.4;
                    assertEquals(low, weight.low(), 1e-12);
                    assertEquals(low + 0.3, weight.high(), 1e-12);
                    assertEquals(
                            ranking.point().withWeight(weight.criterion(), low).value(0),
                            bar.atLow().value(),
                            1e-12);
                }
                case Tornado.Input.Score score -> {
                    var range = study.range(
                            study.base(),
                            ranking.candidates().getFirst().subject(),
                            ranking.criteria().get(score.criterion()).id());
                    assertEquals(range.low(), score.low());
                    assertEquals(range.high(), score.high());
                    assertEquals(0, score.alternative());
                }
            }
        }
        assertEquals(
                2,
                tornado.bars().stream()
                        .filter(bar -> bar.input() instanceof Tornado.Input.Weight)
                        .count());
    }

    @Test
    void aSlopeShowsTheRankOfEveryWorldAndWeighting() {
        var study = Sample.at(0);
        var slope = RankSlope.acrossWorlds(study, Candidates.Kind.SUBJECTS).orElseThrow();
        assertEquals(
                study.worlds(),
                slope.columns().stream().map(RankSlope.Column::world).toList());
        for (int column = 0; column < slope.columns().size(); column++) {
            var ranking = PointRanking.of(
                            study, Candidates.Kind.SUBJECTS, study.worlds().get(column))
                    .orElseThrow();
            for (int i = 0; i < ranking.candidates().size(); i++) {
                assertEquals(
                        ranking.point().rank(i),
                        slope.rank(ranking.candidates().get(i), column).orElseThrow());
            }
        }
        assertTrue(slope.lines().stream().anyMatch(line -> line.spread() > 0));
        var ranking = ranking();
        var two = RankSlope.acrossWeights(ranking, new double[] {1, 0}, new double[] {0, 1});
        assertEquals(List.of(1.0, 0.0), two.columns().getFirst().weights());
        int first = ranking.withWeights(new double[] {1, 0}).order().getFirst();
        assertEquals(ranking.candidates().get(first), two.lines().getFirst().candidate());
        assertEquals(Optional.empty(), FundingCase.idOf(two.columns().getFirst().world()));
    }
}
