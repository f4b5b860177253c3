package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;

class WhatWouldSettleTest {
    private static final List<CriterionId> CRITERIA = List.of(new CriterionId("s"), new CriterionId("i"));

    private static FundingQuestion question(double[][] low, double[][] high, long... costs) {
        var items = IntStream.range(0, low.length).mapToObj(i -> "p" + i).toList();
        var budget = Limit.budget(costs, 10);
        return new FundingQuestion(
                CRITERIA, items, costs, 0, new Scores(low, high), List.of(), List.of(budget), List.of(), List.of());
    }

    @Test
    void anItemJustOutsideNeedsWhatItFallsBehind() {
        // with weights of a half each: 6 and 5 for the same money
        var question = question(new double[][] {{6, 6}, {4, 6}}, new double[][] {{6, 6}, {4, 6}}, 10, 10);
        var change =
                IntoOptimum.smallest(question, 1, Effort.FULL, Progress.NONE).orElseThrow();
        assertEquals(2, change.change(), 1e-12);
        assertEquals(
                0,
                IntoOptimum.smallest(question, 0, Effort.FULL, Progress.NONE)
                        .orElseThrow()
                        .change());
    }

    @Test
    void anItemBeyondTheBudgetCannotBeBroughtIn() {
        var scores = new double[][] {{6, 6}, {9, 9}};
        assertTrue(IntoOptimum.smallest(question(scores, scores, 10, 11), 1, Effort.FULL, Progress.NONE)
                .isEmpty());
    }

    @Test
    void theChangeIsEnoughAndNothingLessIs() {
        var random = new Random(8);
        for (int round = 0; round < 60; round++) {
            var scores = LargeCases.worth(random, 8, 2, 1, 9);
            var question = question(scores, scores, random.longs(8, 1, 8).toArray());
            int item = random.nextInt(8);
            var found = IntoOptimum.smallest(question, item, Effort.FULL, Progress.NONE)
                    .orElseThrow();
            assertEquals(0, gap(question, item, found, found.change() + 1e-9), 1e-8);
            if (found.change() > 0) {
                assertTrue(gap(question, item, found, found.change() * 0.99) > 1e-9);
            }
        }
    }

    private static double gap(FundingQuestion question, int item, IntoOptimum found, double change) {
        double score = question.scores().low()[item][found.criterion()] + change;
        var changed = question.withScore(item, found.criterion(), score).central();
        return IntoOptimum.gap(changed, item, Effort.FULL, Progress.NONE).orElseThrow();
    }

    @Test
    void theRangeThatKeepsItemsOpenIsAskedForFirst() {
        // the first two compete for the money and overlap widely; the third costs nothing
        var question = question(
                new double[][] {{2, 2}, {4, 4}, {1, 1}}, new double[][] {{8, 8}, {4.5, 4.5}, {2, 1}}, 10, 10, 0);
        var now = NonDominated.of(question.robust(), Effort.FULL, Progress.NONE);
        assertEquals(2, now.borderline());
        var answers = NextAnswer.best(question, now, 10, Effort.FULL, Progress.NONE);
        assertEquals(5, answers.size());
        assertTrue(answers.stream().allMatch(each -> each.fewest() <= each.most()));
        assertEquals(
                2, NextAnswer.best(question, now, 2, Effort.FULL, Progress.NONE).size());
        var first =
                NextAnswer.best(question, now, 1, Effort.FULL, Progress.NONE).getFirst();
        assertEquals(0, first.item());
    }

    @Test
    void scenariosHaveWeightsAndScoresOfTheirOwn() {
        var scores = new Scores(new double[][] {{5, 1}, {1, 5}}, new double[][] {{5, 1}, {1, 5}});
        var points = new WeightStatement.Points(Map.of(CRITERIA.get(0), 1.0, CRITERIA.get(1), 0.0));
        long[] costs = {10, 10};
        var question = new FundingQuestion(
                CRITERIA,
                List.of("a", "b"),
                costs,
                0,
                scores,
                List.of(),
                List.of(Limit.budget(costs, 10)),
                List.of(),
                List.of(new FundingQuestion.Scenario("x", List.of(points), scores)));
        var found = NonDominated.of(question.robust(), Effort.FULL, Progress.NONE);
        assertEquals(List.of(new Pick(new int[] {0}, 10)), found.portfolios());
        assertFalse(found.standing(1) == NonDominated.Standing.CORE);
        assertEquals(
                3, Optimum.of(question.central(), Effort.FULL, Progress.NONE).worth(), 1e-12);
    }
}
