package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.weights.WeightSet;

/** What the screens show of a study, against a look at every subset. */
class StudyAnswersTest {
    private static final double NEAR = 1e-7;

    @Test
    void everyStepOfTheFrontierIsTheBestForItsMoneyAndNothingIsBetweenTwoSteps() {
        for (long seed : StudyTwin.seeds(10)) {
            var study = StudyTwin.study(seed);
            var funding = StudyFunding.of(study).orElseThrow();
            for (var world : List.of(study.base(), study.worlds().getLast())) {
                var frontier = Frontier.of(funding, world, Effort.FULL, Progress.NONE);
                var twin = new Subsets(funding.in(world).withoutBudget().central());
                assertEquals(
                        twin.frontier(),
                        frontier.steps().stream()
                                .map(each -> Subsets.step(each.cost(), each.value()))
                                .toList(),
                        "seed " + seed);
            }
        }
    }

    @Test
    void whoEntersAndLeavesMakesEachStepOutOfTheOneBefore() {
        var study = Sample.at(0);
        var funding = StudyFunding.of(study).orElseThrow();
        var items = new HashSet<ItemId>();
        for (var step :
                Frontier.of(funding, study.base(), Effort.FULL, Progress.NONE).steps()) {
            assertTrue(items.containsAll(step.leaves()));
            step.leaves().forEach(items::remove);
            assertTrue(step.enters().stream().allMatch(items::add));
            assertEquals(items, new HashSet<>(step.items()));
        }
    }

    @Test
    void theOptimumAtTheBudgetIsTheBestAllowedSubset() {
        for (long seed : StudyTwin.seeds(10)) {
            var study = StudyTwin.study(seed);
            var funding = StudyFunding.of(study).orElseThrow();
            var answer = FundingAnswer.of(funding, study.base(), Effort.FULL, Progress.NONE);
            var best = StudyTwin.best(funding.in(study.base()).central(), 0);
            assertEquals(best.isEmpty(), answer.optimum().isEmpty());
            assertEquals(best.isEmpty(), !answer.clash().isEmpty());
            answer.optimum().ifPresent(optimum -> {
                assertTrue(best.contains(funding.pick(optimum.items())), "seed " + seed);
                assertEquals(List.of(), optimum.broken());
                assertTrue(optimum.cost().likely() <= study.portfolio().rules().budget());
            });
        }
    }

    @Test
    void standingsAndRegretsAreThoseOfEverySubset() {
        for (long seed : StudyTwin.seeds(10)) {
            var study = StudyTwin.study(seed);
            var funding = StudyFunding.of(study).orElseThrow();
            var twin = new Subsets(funding.question().robust());
            var found = RobustAnswer.of(funding, Effort.FULL, Progress.NONE);
            assertTrue(found.exact());
            assertEquals(twin.nonDominated(), found.set().portfolios());
            for (int i = 0; i < found.items().size(); i++) {
                int item = i;
                assertEquals(
                        twin.nonDominated().stream()
                                .filter(each -> each.has(item))
                                .count(),
                        found.items().get(i).with());
            }
            found.regret().ifPresent(least -> {
                assertEquals(twin.leastRegret(), least.largest(), NEAR);
                assertEquals(
                        least.largest(),
                        least.worlds().stream()
                                .mapToDouble(RegretRow::regret)
                                .max()
                                .orElseThrow(),
                        NEAR);
                assertEquals(least.worlds(), found.regrets(new HashSet<>(least.items())));
            });
        }
    }

    @Test
    void regretInAWorldIsWhatTheBestThereHasMoreAtSomeExtremeWeights() {
        var study = Sample.at(100 * Sample.BN);
        var funding = StudyFunding.of(study).orElseThrow();
        var found = RobustAnswer.of(funding, Effort.FULL, Progress.NONE);
        var some = Set.of(funding.ids().get(2), funding.ids().get(5));
        var rows = found.regrets(some);
        assertEquals(funding.robustWorlds(), rows.stream().map(RegretRow::world).toList());
        for (var row : rows) {
            var program = funding.in(row.world()).robust();
            double regret = 0;
            for (int d = 0; d < program.directions(); d++) {
                var mix = Rest.each(program.directions())[d];
                double best = Optimum.of(program.mixed(mix), Effort.FULL, Progress.NONE)
                        .worth();
                regret =
                        Math.max(regret, best - program.worth(funding.pick(some).items())[d]);
            }
            assertEquals(regret, row.regret(), NEAR);
        }
    }

    @Test
    void theFrontOfValueRiskAndCostIsThatOfEverySubset() {
        for (long seed : StudyTwin.seeds(5)) {
            var study = StudyTwin.study(seed);
            var funding = StudyFunding.of(study).orElseThrow();
            var front = RiskFront.of(funding, study.base(), Effort.FULL, Progress.NONE);
            var twin = new Subsets(funding.in(study.base()).withoutBudget().central());
            var expected = new TreeSet<String>();
            var points = twin.allowed().stream()
                    .map(each -> new double[] {each.cost(), -twin.worth(each)[0], risk(funding, each)})
                    .toList();
            for (var point : points) {
                if (points.stream().noneMatch(other -> betters(other, point))) {
                    expected.add(text(point[0], -point[1], point[2]));
                }
            }
            assertEquals(
                    expected,
                    front.points().stream()
                            .map(each -> text((double) each.cost(), each.value(), each.risk()))
                            .collect(Collectors.toCollection(TreeSet::new)),
                    "seed " + seed);
        }
    }

    private static double risk(StudyFunding funding, Pick pick) {
        return Arrays.stream(pick.items())
                .mapToDouble(
                        each -> funding.study().risk(funding.items().get(each)).orElseThrow() - 1)
                .sum();
    }

    private static boolean betters(double[] one, double[] other) {
        boolean strict = false;
        for (int i = 0; i < one.length; i++) {
            if (one[i] > other[i] + NEAR) {
                return false;
            }
            strict |= one[i] < other[i] - NEAR;
        }
        return strict;
    }

    private static String text(double cost, double value, double risk) {
        return Math.round(cost) + " " + Math.round(value * 1e5) + " " + Math.round(risk * 1e5);
    }

    @Test
    void whatBringsAnItemIntoTheBestPortfolioIsEnoughAndLessIsNot() {
        int raises = 0;
        for (long seed : StudyTwin.seeds(6)) {
            var study = StudyTwin.study(seed);
            var funding = StudyFunding.of(study).orElseThrow();
            for (int place = 0; place < funding.items().size(); place++) {
                var found = IntoPortfolio.of(
                                funding, study.base(), funding.ids().get(place), Effort.FULL, Progress.NONE)
                        .orElseThrow();
                int at = place;
                var best = StudyTwin.best(funding.in(study.base()).central(), 0);
                assertEquals(best.stream().anyMatch(each -> each.has(at)), found.isIn());
                for (var raise : found.scores()) {
                    int criterion = study.criteria().indexOf(raise.criterion());
                    assertTrue(isIn(funding, at, criterion, raise.size() + 1e-6));
                    assertFalse(isIn(funding, at, criterion, raise.size() - 1e-6));
                    raises++;
                }
            }
        }
        assertTrue(raises > 5);
    }

    private static boolean isIn(StudyFunding funding, int item, int criterion, double points) {
        var question = funding.in(funding.study().base());
        double low = question.scores().low()[item][criterion];
        double high = question.scores().high()[item][criterion];
        var raised = question.withScore(item, criterion, (low + high) / 2 + points);
        return StudyTwin.best(raised.central(), 0).stream().anyMatch(each -> each.has(item));
    }

    @Test
    void aWeightThatMovesIsEnoughWhereItIsSaidAndNowhereNearer() {
        int moves = 0;
        for (long seed = 0; seed < 40 && moves < 2; seed++) {
            var study = StudyTwin.study(seed);
            var funding = StudyFunding.of(study).orElseThrow();
            for (int place = 0; place < funding.items().size(); place++) {
                var found = IntoByWeight.of(funding, study.base(), funding.ids().get(place), Effort.FULL, Progress.NONE)
                        .orElseThrow();
                for (var move : found.moves()) {
                    int criterion = study.criteria().indexOf(move.criterion());
                    assertTrue(isIn(funding, place, criterion == 0 ? move.to() : 1 - move.to()));
                    for (int part = 0; part <= 100; part++) {
                        double weight = part / 100.0;
                        boolean isNearer = Math.abs(weight - move.from()) < move.size() - NEAR;
                        if (isNearer && isAdmissible(study, criterion == 0 ? weight : 1 - weight)) {
                            assertFalse(isIn(funding, place, criterion == 0 ? weight : 1 - weight));
                        }
                    }
                    moves++;
                }
            }
        }
        assertTrue(moves > 1, "moves were found: " + moves);
    }

    private static boolean isAdmissible(FundingCase study, double ofFirst) {
        return ((WeightSet) study.weights(Optional.empty())).contains(new double[] {ofFirst, 1 - ofFirst}, NEAR);
    }

    private static boolean isIn(StudyFunding funding, int item, double ofFirst) {
        var program = funding.in(funding.study().base()).at(new double[] {ofFirst, 1 - ofFirst});
        return StudyTwin.best(program, 0).stream().anyMatch(each -> each.has(item));
    }

    @Test
    void whatBringsAnItemIntoTheCoreIsEnoughAndATenthLessIsNot() {
        int steps = 0;
        for (long seed : StudyTwin.seeds(6)) {
            var funding = StudyFunding.of(StudyTwin.study(seed)).orElseThrow();
            var now = RobustAnswer.of(funding, Effort.FULL, Progress.NONE);
            for (var id : funding.ids()) {
                var found = IntoCore.of(now, id, Effort.FULL, Progress.NONE).orElseThrow();
                assertTrue(found.exact());
                assertEquals(isCore(funding, id, List.of(), 0), found.isCore());
                for (var step : found.steps()) {
                    var criteria = step.criterion()
                            .map(each -> List.of(funding.study().criteria().indexOf(each)))
                            .orElse(List.of(0, 1));
                    assertTrue(isCore(funding, id, criteria, step.points()));
                    assertFalse(isCore(funding, id, criteria, step.points() - 0.1));
                    steps++;
                }
            }
        }
        assertTrue(steps > 5);
    }

    private static boolean isCore(StudyFunding funding, ItemId id, List<Integer> criteria, double points) {
        int place = funding.placeOf(id);
        var question = funding.question();
        for (int criterion : criteria) {
            question = question.withRaise(place, criterion, points);
        }
        return new Subsets(question.robust()).nonDominated().stream().allMatch(each -> each.has(place));
    }
}
