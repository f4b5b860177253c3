package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.scenario.Scenarios;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Text;
import org.senken.store.exchange.ShippedFiles;

class StudyFundingTest {
    private LatestVotes votes;
    private List<Item> items;

    @BeforeEach
    void start() {
        votes = new ShippedFiles().sample().latestVotes().orElseThrow();
        items = votes.subjects().stream()
                .limit(5)
                .map(subject -> new Item(
                        new ItemId(subject.value()),
                        Text.EMPTY,
                        Optional.of(subject),
                        List.of(),
                        Cost.of(100 + subject.value().length()),
                        new Item.Years(2026, 2028),
                        Text.EMPTY,
                        Stage.CANDIDATE,
                        Place.FREE,
                        Effectiveness.NONE,
                        Text.EMPTY))
                .toList();
    }

    private ItemId id(int place) {
        return items.get(place).id();
    }

    private StudyFunding read(Portfolio portfolio) {
        return StudyFunding.of(new FundingCase(portfolio, Scenarios.NONE, votes))
                .orElseThrow();
    }

    @Test
    void scoresReachFromQuartileToQuartileAboveTheWorthlessEnd() {
        var question = read(Portfolio.EMPTY.withItems(items)).question();
        var figures = votes.statistics(new Question(items.getFirst().judgedAs().orElseThrow(), Criterion.SUPERIORITY));
        int at = question.criteria().indexOf(Criterion.SUPERIORITY);
        assertEquals(figures.q1() - 1, question.scores().low()[0][at]);
        assertEquals(figures.q3() - 1, question.scores().high()[0][at]);
    }

    @Test
    void whereLessIsBetterTheScaleIsTurned() {
        var model =
                ValueModel.DEFAULT.withUse(Criterion.SUPERIORITY, CriterionUse.of(CriterionUse.Part.LESS_IS_BETTER));
        var question = read(Portfolio.EMPTY.withItems(items).withModel(model)).question();
        var figures = votes.statistics(new Question(items.getFirst().judgedAs().orElseThrow(), Criterion.SUPERIORITY));
        int at = question.criteria().indexOf(Criterion.SUPERIORITY);
        assertEquals(9 - figures.q3(), question.scores().low()[0][at]);
        assertEquals(9 - figures.q1(), question.scores().high()[0][at]);
    }

    @Test
    void anItemWithoutCostOrVotesIsLeftOutAndNamed() {
        var portfolio = Portfolio.EMPTY.withItems(items).withItem(id(1), item -> item.withCost(Cost.UNKNOWN));
        var found = read(portfolio);
        assertEquals(List.of(new LeftOut(id(1), LeftOut.Why.NO_COST)), found.leftOut());
        assertEquals(4, found.items().size());
        assertTrue(StudyFunding.of(new FundingCase(Portfolio.EMPTY, Scenarios.NONE, votes))
                .isEmpty());
    }

    @Test
    void everyRuleOfTheStudyIsALimit() {
        var rules = Rules.NONE
                .withBudget(400)
                .withYearly(Map.of(2026, 130L))
                .withRequirements(List.of(new Requirement(id(0), id(1))))
                .withExclusive(List.of(Set.of(id(2), id(3))))
                .withGroups(List.of(new Group("g", Text.EMPTY, Set.of(id(0), id(4)), 1, 2)))
                .withSynergies(List.of(new Synergy(Set.of(id(0), id(1)), Map.of(Criterion.SUPERIORITY, 2.0))))
                .withMost(OptionalInt.of(3));
        var portfolio = Portfolio.EMPTY
                .withItems(items)
                .withRules(rules)
                .withItem(id(4), item -> item.withPlace(Place.MUST_HAVE))
                .withItem(id(3), item -> item.withPlace(Place.EXCLUDED));
        var question = read(portfolio).question();
        assertEquals(
                Set.of(
                        Limit.Kind.BUDGET,
                        Limit.Kind.YEAR,
                        Limit.Kind.MUST_HAVE,
                        Limit.Kind.EXCLUDED,
                        Limit.Kind.REQUIRES,
                        Limit.Kind.EXCLUSIVE,
                        Limit.Kind.GROUP,
                        Limit.Kind.MOST_ITEMS),
                question.limits().stream().map(Limit::kind).collect(Collectors.toSet()));
        var year = question.limits().stream()
                .filter(limit -> limit.kind() == Limit.Kind.YEAR)
                .findFirst()
                .orElseThrow();
        long cost = question.costs()[0];
        assertEquals(cost - 2 * (cost / 3), year.coefficients()[0]);
        assertArrayEquals(new int[] {0, 1}, question.bonuses().getFirst().items());
        var best = Optimum.of(question.central(), Effort.FULL, Progress.NONE)
                .pick()
                .orElseThrow();
        assertTrue(best.has(4));
        assertTrue(best.cost() <= 400);
    }

    @Test
    void anItemThatNeedsOneWhichDoesNotTakePartIsOut() {
        var portfolio = Portfolio.EMPTY
                .withItems(items)
                .withRules(Rules.NONE.withRequirements(List.of(new Requirement(id(0), id(1)))))
                .withItem(id(1), item -> item.withCost(Cost.UNKNOWN));
        var found = read(portfolio).question();
        assertEquals(Limit.Kind.EXCLUDED, found.limits().getFirst().kind());
    }
}
