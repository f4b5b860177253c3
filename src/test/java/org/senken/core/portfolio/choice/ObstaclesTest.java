package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.CriterionUse.Part;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

class ObstaclesTest {
    private static List<String> obstacles(Portfolio portfolio) {
        var study = Sample.of(portfolio);
        return Obstacles.of(study, Sample.naming(study)).stream()
                .map(Sentence::key)
                .toList();
    }

    private static boolean canChoose(Portfolio portfolio) {
        return StudyFunding.of(Sample.of(portfolio)).isPresent();
    }

    @Test
    void whereNothingStandsInTheWayNothingIsSaid() {
        assertEquals(List.of(), obstacles(Sample.portfolio(0)));
        assertTrue(canChoose(Sample.portfolio(0)));
    }

    @Test
    void withoutItemsOrCriteriaThatIsSaid() {
        assertEquals(List.of("portfolio.no-items"), obstacles(Portfolio.EMPTY));
        var unused = CriterionUse.of(Part.UNUSED);
        var nothing = Sample.portfolio(0)
                .withModel(ValueModel.DEFAULT
                        .withUse(Criterion.SUPERIORITY, unused)
                        .withUse(Criterion.INDISPENSABILITY, unused));
        assertEquals(List.of("model.nothing"), obstacles(nothing));
        assertFalse(canChoose(nothing));
    }

    @Test
    void statementsThatContradictEachOtherAreNamed() {
        var heavy = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0.7, 1);
        var light = new WeightStatement.Bounds(Criterion.SUPERIORITY, 0, 0.4);
        var portfolio = Sample.portfolio(0).withModel(ValueModel.DEFAULT.withStatements(List.of(heavy, light)));
        assertEquals(
                List.of("portfolio.contradict", "weights.claim.at-least", "weights.claim.at-most"),
                obstacles(portfolio));
        assertFalse(canChoose(portfolio));
        var scenario = Sample.STUDY.scenarios().chosen().getFirst().id();
        var there = Sample.portfolio(0)
                .withModel(ValueModel.DEFAULT.withByScenario(Map.of(scenario, List.of(heavy, light))));
        assertEquals("portfolio.contradict.scenario", obstacles(there).getFirst());
        assertFalse(canChoose(there));
    }

    @Test
    void itemsThatCannotTakePartAreNamedWithTheReason() {
        var items = Sample.items();
        var free = items.get(0).withCost(Cost.UNKNOWN);
        var unknown = Sample.item("unknown", new SubjectId("nobody-asked"), 5);
        var all = Sample.portfolio(0).withItems(List.of(free, unknown));
        assertEquals(List.of("portfolio.nobody", "funding.left-out.cost", "funding.left-out.votes"), obstacles(all));
        assertFalse(canChoose(all));
    }

    @Test
    void limitsThatClashAreNamedInTheStudysWords() {
        var items = new ArrayList<>(Sample.items());
        items.set(0, items.get(0).withPlace(Place.MUST_HAVE));
        items.set(1, items.get(1).withPlace(Place.MUST_HAVE));
        var study = Sample.of(Sample.portfolio(20 * Sample.BN).withItems(items));
        var funding = StudyFunding.of(study).orElseThrow();
        var answer = FundingAnswer.of(funding, study.base(), Effort.FULL, Progress.NONE);
        assertEquals(Optional.empty(), answer.optimum());
        var naming = Sample.naming(study);
        assertEquals(
                List.of(
                        Sentence.of("funding.limit.budget", new Text("¥20 bn", "200億円")),
                        Sentence.of("funding.limit.must-have", new Text("Project p1", "事業p1")),
                        Sentence.of("funding.limit.must-have", new Text("Project p2", "事業p2"))),
                LimitWords.of(answer.clash(), funding, naming));
        assertTrue(answer.sentences(naming).stream().anyMatch(each -> each.key().equals("portfolio.clash")));
    }

    @Test
    void anItemThatNeedsOneWithoutCostSaysWhyItIsOut() {
        var items = new ArrayList<>(Sample.items());
        items.set(1, items.get(1).withCost(Cost.UNKNOWN));
        items.set(0, items.get(0).withPlace(Place.MUST_HAVE));
        var rules = Rules.NONE.withRequirements(
                List.of(new Requirement(items.get(0).id(), items.get(1).id())));
        FundingCase study = Sample.of(Sample.portfolio(0).withItems(items).withRules(rules));
        var funding = StudyFunding.of(study).orElseThrow();
        var answer = FundingAnswer.of(funding, study.base(), Effort.FULL, Progress.NONE);
        assertTrue(LimitWords.of(answer.clash(), funding, Sample.naming(study)).stream()
                .anyMatch(each -> each.key().equals("portfolio.limit.absent")));
    }

    @Test
    void riskyItemsAreMarkedWhetherPlannedOrNot() {
        var study = Sample.at(0);
        var flags = ProtectionFlag.of(study);
        assertFalse(flags.isEmpty());
        for (var item : study.portfolio().items()) {
            double risk = study.risk(item).orElseThrow();
            assertEquals(risk >= 7, flags.stream().anyMatch(each -> each.item().equals(item.id())));
        }
        var planned = study.withPortfolio(study.portfolio()
                .withItem(flags.getFirst().item(), item -> item.withProtection(new Text("Fence", "囲い"))));
        assertTrue(ProtectionFlag.of(planned).getFirst().isPlanned());
        assertEquals(
                "funding.protect.planned",
                ProtectionFlag.of(planned)
                        .getFirst()
                        .sentence(Sample.naming(study))
                        .key());
        var stricter = study.withPortfolio(
                study.portfolio().withModel(study.portfolio().model().withProtectFrom(9)));
        assertTrue(ProtectionFlag.of(stricter).size() < flags.size());
    }
}
