package org.senken.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.senken.testkit.TypicalPortfolio.ROBOTS;
import static org.senken.testkit.TypicalPortfolio.SENSING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.testkit.TypicalStudies;

/** Each thing that must hold of what is funded is seen to fail once, with its place. */
class PortfolioInvariantsTest {
    private static final Study STUDY = TypicalStudies.study();
    private static final Portfolio PORTFOLIO = STUDY.portfolio();
    private static final ItemId GONE = new ItemId("gone");
    private static final CriterionId NONE = new CriterionId("none");
    private static final CriterionId S = Criterion.SUPERIORITY;
    private static final CriterionId I = Criterion.INDISPENSABILITY;
    private static final double NAN = Double.NaN;

    private static void refused(Portfolio portfolio, String path, String key, Object... arguments) {
        var invalid = assertThrows(InvalidStudyException.class, () -> STUDY.withPortfolio(portfolio));
        assertEquals(List.of(Problem.at("portfolio." + path, key, arguments)), invalid.problems());
    }

    private static void item(UnaryOperator<Item> change, String path, String key, Object... arguments) {
        refused(PORTFOLIO.withItem(SENSING, change), "items[0]." + path, key, arguments);
    }

    private static void rules(UnaryOperator<Rules> change, String path, String key, Object... arguments) {
        refused(PORTFOLIO.withRules(change.apply(PORTFOLIO.rules())), "rules." + path, key, arguments);
    }

    private static void model(UnaryOperator<ValueModel> change, String path, String key, Object... arguments) {
        refused(PORTFOLIO.withModel(change.apply(PORTFOLIO.model())), "model." + path, key, arguments);
    }

    @Test
    void anItemPointsAtSomethingThatIsThere() {
        var nowhere = new SubjectId("nowhere");
        item(each -> each.withSubject(Optional.of(nowhere)), "subject", "problem.unknown.subject", nowhere);
        item(each -> each.withAreas(List.of(nowhere)), "areas[0]", "problem.unknown.area", nowhere);
        item(
                each -> each.withAreas(List.of(TypicalStudies.OCEAN, TypicalStudies.QUANTUM_SENSING)),
                "areas[1]",
                "problem.unknown.area",
                TypicalStudies.QUANTUM_SENSING);
        item(
                each -> each.withAreas(List.of(TypicalStudies.OCEAN, TypicalStudies.OCEAN)),
                "areas[1]",
                "problem.duplicate",
                TypicalStudies.OCEAN);
    }

    @Test
    void costsRiseAndAreNotNegative() {
        for (var cost : List.of(
                new Cost(-1, 0, 0), new Cost(2, 1, 3), new Cost(1, 3, 2), Cost.of(Cost.MOST + 1), Cost.of(-5))) {
            item(each -> each.withCost(cost), "cost", "problem.item.cost", SENSING);
        }
        for (var cost : List.of(Cost.UNKNOWN, Cost.of(Cost.MOST), new Cost(0, 0, 1))) {
            assertEquals(
                    cost,
                    STUDY.withPortfolio(PORTFOLIO.withItem(SENSING, each -> each.withCost(cost)))
                            .portfolio()
                            .item(SENSING)
                            .orElseThrow()
                            .cost());
        }
    }

    @Test
    void yearsAreYearsAndInOrder() {
        item(each -> each.withYears(new Item.Years(2030, 2029)), "years", "problem.item.years", SENSING, 2030, 2029);
        item(each -> each.withYears(new Item.Years(1899, 2029)), "years", "problem.item.years", SENSING, 1899, 2029);
        item(each -> each.withYears(new Item.Years(2030, 2201)), "years", "problem.item.years", SENSING, 2030, 2201);
    }

    @Test
    void idsStandOnce() {
        var items = new ArrayList<>(PORTFOLIO.items());
        items.add(items.getFirst());
        refused(PORTFOLIO.withItems(items), "items[4].id", "problem.duplicate", SENSING);
        var draft = PORTFOLIO.drafts().getFirst();
        refused(PORTFOLIO.withDrafts(List.of(draft, draft)), "drafts[1].id", "problem.duplicate", draft.id());
        var group = PORTFOLIO.rules().groups().getFirst();
        rules(each -> each.withGroups(List.of(group, group)), "groups[1].id", "problem.duplicate", "sea");
    }

    @Test
    void thereAreNotTooManyItems() {
        var items = new ArrayList<>(PORTFOLIO.items());
        var filled = new ArrayList<Item>(items);
        for (int i = items.size(); i <= Portfolio.MOST_ITEMS; i++) {
            var item = items.getFirst();
            filled.add(new Item(
                    new ItemId("more-" + i),
                    item.name(),
                    item.subject(),
                    item.areas(),
                    item.cost(),
                    item.years(),
                    item.agency(),
                    item.stage(),
                    item.place(),
                    item.effectiveness(),
                    item.protection()));
        }
        refused(
                PORTFOLIO.withItems(filled),
                "items",
                "problem.items.many",
                Portfolio.MOST_ITEMS + 1,
                Portfolio.MOST_ITEMS);
        filled.removeLast();
        assertEquals(
                Portfolio.MOST_ITEMS,
                STUDY.withPortfolio(PORTFOLIO.withItems(filled))
                        .portfolio()
                        .items()
                        .size());
    }

    @Test
    void limitsSpeakOfItemsThatAreThere() {
        rules(
                each -> each.withRequirements(List.of(new Requirement(SENSING, GONE))),
                "requires[0]",
                "problem.unknown.item",
                GONE);
        rules(
                each -> each.withRequirements(List.of(new Requirement(GONE, SENSING))),
                "requires[0]",
                "problem.unknown.item",
                GONE);
        rules(each -> each.withExclusive(List.of(Set.of(GONE, ROBOTS))), "exclusive[0]", "problem.unknown.item", GONE);
        rules(
                each -> each.withGroups(List.of(new Group("g", Text.EMPTY, Set.of(GONE), 0, 1))),
                "groups[0].items",
                "problem.unknown.item",
                GONE);
        rules(
                each -> each.withSynergies(List.of(new Synergy(Set.of(GONE, ROBOTS), Map.of(S, 1.0)))),
                "synergies[0].items",
                "problem.unknown.item",
                GONE);
        refused(
                PORTFOLIO.withDrafts(
                        List.of(new Draft(PORTFOLIO.drafts().getFirst().id(), Text.EMPTY, Set.of(GONE)))),
                "drafts[0].items",
                "problem.unknown.item",
                GONE);
    }

    @Test
    void limitsCanBeKept() {
        rules(
                each -> each.withRequirements(List.of(new Requirement(SENSING, SENSING))),
                "requires[0]",
                "problem.requires.itself",
                SENSING);
        rules(each -> each.withExclusive(List.of(Set.of(ROBOTS))), "exclusive[0]", "problem.exclusive.few");
        rules(
                each -> each.withGroups(List.of(new Group("g", Text.EMPTY, Set.of(ROBOTS), 2, 1))),
                "groups[0]",
                "problem.group.ends",
                2,
                1);
        rules(
                each -> each.withGroups(List.of(new Group("g", Text.EMPTY, Set.of(ROBOTS), -1, 1))),
                "groups[0]",
                "problem.group.ends",
                -1,
                1);
        rules(each -> each.withMost(OptionalInt.of(-1)), "maxItems", "problem.items.most", -1);
    }

    @Test
    void moneyIsNotNegativeAndNotTooMuch() {
        rules(each -> each.withBudget(-1), "budget", "problem.money.range", -1L, Cost.MOST);
        rules(each -> each.withBudget(Cost.MOST + 1), "budget", "problem.money.range", Cost.MOST + 1, Cost.MOST);
        rules(each -> each.withYearly(Map.of(2026, -1L)), "yearly.2026", "problem.money.range", -1L, Cost.MOST);
        rules(each -> each.withYearly(Map.of(20_260, 1L)), "yearly.20260", "problem.rules.year", "20260");
    }

    @Test
    void synergiesAreNumbersOnCriteriaThatAreThere() {
        for (double points : new double[] {NAN, Double.POSITIVE_INFINITY, 1000.5, -1000.5}) {
            rules(
                    each -> each.withSynergies(List.of(new Synergy(Set.of(SENSING, ROBOTS), Map.of(S, points)))),
                    "synergies[0].points.superiority",
                    "problem.synergy.points",
                    S);
        }
        rules(
                each -> each.withSynergies(List.of(new Synergy(Set.of(SENSING, ROBOTS), Map.of(NONE, 1.0)))),
                "synergies[0].points.none",
                "problem.unknown.criterion",
                NONE);
        rules(
                each -> each.withSynergies(List.of(new Synergy(Set.of(SENSING), Map.of(S, 1.0)))),
                "synergies[0].items",
                "problem.synergy.few");
    }

    @Test
    void theValueModelSpeaksOfWhatIsThere() {
        model(
                each -> each.withUse(NONE, CriterionUse.of(CriterionUse.Part.UNUSED)),
                "uses.none",
                "problem.unknown.criterion",
                NONE);
        model(
                each -> each.withStatements(List.of(new WeightStatement.Bounds(NONE, 0, 1))),
                "weights",
                "problem.unknown.criterion",
                NONE);
        var scenario = new ScenarioId("none");
        model(
                each -> each.withByScenario(Map.of(scenario, List.of())),
                "byScenario.none",
                "problem.unknown.scenario",
                scenario);
        for (int risk : new int[] {0, 10, -7}) {
            model(each -> each.withProtectFrom(risk), "protectFrom", "problem.protect.from", risk);
        }
    }

    @Test
    void aFlagEntersTheRankingWithAReasonOnly() {
        var name = STUDY.criterion(Criterion.DUAL_USE_RISK).orElseThrow().name();
        for (var part : List.of(CriterionUse.Part.LESS_IS_BETTER, CriterionUse.Part.MORE_IS_BETTER)) {
            model(
                    each -> each.withUse(Criterion.DUAL_USE_RISK, CriterionUse.of(part)),
                    "uses.dual-use-risk.reason",
                    "problem.model.reason",
                    name);
        }
        for (var part : List.of(CriterionUse.Part.PROTECTION_FLAG, CriterionUse.Part.UNUSED)) {
            var use = CriterionUse.of(part);
            var changed = PORTFOLIO.withModel(PORTFOLIO.model().withUse(Criterion.DUAL_USE_RISK, use));
            assertEquals(changed, STUDY.withPortfolio(changed).portfolio());
        }
    }

    /** Statements with numbers that cannot be. */
    static Stream<WeightStatement> unsound() {
        return Stream.of(
                new WeightStatement.Order(List.of()),
                new WeightStatement.Points(Map.of(S, -1.0)),
                new WeightStatement.Points(Map.of(S, NAN)),
                new WeightStatement.Points(Map.of(S, 0.0, I, 0.0)),
                new WeightStatement.Points(Map.of(S, 1e10)),
                new WeightStatement.Points(Map.of()),
                new WeightStatement.Bounds(S, -0.1, 0.5),
                new WeightStatement.Bounds(S, 0.6, 0.5),
                new WeightStatement.Bounds(S, 0.5, 1.1),
                new WeightStatement.Bounds(S, NAN, 0.5),
                new WeightStatement.Bounds(S, 0.1, NAN),
                new WeightStatement.Ratio(S, S, 1, 2),
                new WeightStatement.Ratio(S, I, -1, 2),
                new WeightStatement.Ratio(S, I, 3, 2),
                new WeightStatement.Ratio(S, I, NAN, 2),
                new WeightStatement.Ratio(S, I, 1, NAN),
                new WeightStatement.Ratio(S, I, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
                new WeightStatement.Linear(Map.of(S, NAN), 0, 1),
                new WeightStatement.Linear(Map.of(S, 1e10), 0, 1),
                new WeightStatement.Linear(Map.of(S, 1.0), 1, 0),
                new WeightStatement.Linear(Map.of(S, 1.0), NAN, 1));
    }

    @ParameterizedTest
    @MethodSource("unsound")
    void numbersOfStatementsOnWeightsCanBeReckonedWith(WeightStatement statement) {
        model(each -> each.withStatements(List.of(statement)), "weights", "problem.weights.numbers");
        var scenario = STUDY.scenarios().chosen().getFirst().id();
        model(
                each -> each.withByScenario(Map.of(scenario, List.of(statement))),
                "byScenario." + scenario,
                "problem.weights.numbers");
    }

    @Test
    void weightsHaveOneOrderAndOneSetOfPoints() {
        for (WeightStatement each :
                List.of(new WeightStatement.Order(List.of(Set.of(S))), new WeightStatement.Points(Map.of(S, 1.0)))) {
            model(model -> model.withStatements(Collections.nCopies(2, each)), "weights", "problem.weights.twice");
        }
    }

    @Test
    void decisionsAreNumberedWithoutGapsAndKeepItemsThatAreGone() {
        var decision = PORTFOLIO.decisions().getFirst();
        refused(
                PORTFOLIO.withDecisions(List.of(decision, decision)),
                "decisions[1].number",
                "problem.decision.number",
                1,
                2);
        assertTrue(decision.chosen().contains(GONE));
    }

    @Test
    void contradictionsAreFoundByTheirSmallestSetAndPlace() {
        var study = TypicalStudies.withClosedRoundOnly();
        var before = new WeightStatement.Bounds(S, 0.6, 1);
        var after = new WeightStatement.Bounds(I, 0.6, 1);
        var harmless = new WeightStatement.Bounds(Criterion.DUAL_USE_RISK, 0, 0.9);
        var model = PORTFOLIO.model().withStatements(List.of(harmless, before, after));
        var clash = WeightCheck.clash(study, model).orElseThrow();
        assertEquals("portfolio.model.weights", clash.path());
        assertEquals(2, clash.contradiction().claims().size());
        assertEquals(Optional.empty(), WeightCheck.clash(study, model.withStatements(List.of(harmless, before))));
        var scenario = STUDY.scenarios().chosen().getFirst().id();
        var there = model.withStatements(List.of()).withByScenario(Map.of(scenario, List.of(before, after)));
        assertEquals(
                "portfolio.model.byScenario." + scenario,
                WeightCheck.clash(study, there).orElseThrow().path());
    }

    @Test
    void statementsOnCriteriaThatDoNotCountCannotClash() {
        var study = TypicalStudies.withClosedRoundOnly();
        var unused = CriterionUse.of(CriterionUse.Part.UNUSED);
        var model = ValueModel.DEFAULT
                .withUse(S, unused)
                .withUse(I, unused)
                .withUse(Criterion.AUTONOMY, unused)
                .withStatements(List.of(new WeightStatement.Bounds(S, 0.6, 1), new WeightStatement.Bounds(I, 0.6, 1)));
        assertEquals(Optional.empty(), WeightCheck.clash(study, model));
    }
}
