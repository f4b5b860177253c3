package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.technology.Sentence;

class ComparisonTest {
    private static final double NEAR = 1e-9;

    private static Set<ItemId> some(StudyFunding funding, Random random) {
        var ids = new ArrayList<>(funding.ids());
        Collections.shuffle(ids, random);
        return new HashSet<>(ids.subList(0, 1 + random.nextInt(6)));
    }

    @Test
    void valuesInEveryWorldAreSumsOverItemsAndLeadsAreOverAllExtremeWeights() {
        var study = Sample.at(120 * Sample.BN);
        var funding = StudyFunding.of(study).orElseThrow();
        var random = new Random(3);
        boolean anyWon = false;
        for (int trial = 0; trial < 20; trial++) {
            var one = some(funding, random);
            var other = some(funding, random);
            for (var outcome : Comparison.of(funding, one, other).worlds()) {
                var items = ItemWorth.all(funding, outcome.world());
                assertEquals(sum(items, one), outcome.one(), NEAR);
                assertEquals(sum(items, other), outcome.other(), NEAR);
                var extremes = funding.in(outcome.world()).robust();
                var leads = new double[extremes.directions()];
                Arrays.setAll(
                        leads,
                        d -> extremes.worth(funding.pick(one).items())[d]
                                - extremes.worth(funding.pick(other).items())[d]);
                assertEquals(Arrays.stream(leads).min().orElseThrow(), outcome.least(), NEAR);
                assertEquals(Arrays.stream(leads).max().orElseThrow(), outcome.most(), NEAR);
                assertTrue(outcome.least() <= outcome.lead() + NEAR && outcome.lead() <= outcome.most() + NEAR);
                anyWon |= outcome.underAllWeights();
            }
        }
        assertTrue(anyWon);
    }

    private static double sum(List<ItemWorth> items, Set<ItemId> chosen) {
        return items.stream()
                .filter(each -> chosen.contains(each.item().id()))
                .mapToDouble(ItemWorth::value)
                .sum();
    }

    @Test
    void turnedRoundItSaysTheSame() {
        var funding = StudyFunding.of(Sample.at(0)).orElseThrow();
        var random = new Random(4);
        for (int trial = 0; trial < 20; trial++) {
            var one = some(funding, random);
            var other = some(funding, random);
            var there = Comparison.of(funding, one, other);
            var back = Comparison.of(funding, other, one);
            assertEquals(there.onlyOne(), back.onlyOther());
            assertEquals(there.both(), back.both());
            assertEquals(there.wins(Comparison.Winner.ONE), back.wins(Comparison.Winner.OTHER));
            for (int i = 0; i < there.worlds().size(); i++) {
                assertEquals(
                        there.worlds().get(i).least(), -back.worlds().get(i).most(), NEAR);
            }
        }
    }

    @Test
    void equalPortfoliosAreLevelEverywhere() {
        var study = Sample.at(0);
        var funding = StudyFunding.of(study).orElseThrow();
        var same = Set.of(funding.ids().get(1), funding.ids().get(4));
        var found = Comparison.of(funding, same, same);
        assertTrue(found.worlds().stream()
                .allMatch(each -> each.winner() == Comparison.Winner.NEITHER && each.underAllWeights()));
        assertEquals(
                List.of("compare.same"),
                found.sentences(Sample.naming(study)).stream()
                        .map(Sentence::key)
                        .toList());
    }

    @Test
    void whatAPortfolioBreaksAndNeedsIsSaid() {
        var items = new ArrayList<>(Sample.items());
        items.set(3, items.get(3).withCost(Cost.UNKNOWN));
        var study = Sample.of(Sample.portfolio(20 * Sample.BN)
                .withItems(items)
                .withRules(Rules.NONE.withBudget(20 * Sample.BN).withYearly(Map.of(2026, 6 * Sample.BN))));
        var funding = StudyFunding.of(study).orElseThrow();
        var naming = Sample.naming(study);
        var chosen = Chosen.of(
                funding,
                study.base(),
                List.of(items.get(0).id(), items.get(1).id(), items.get(3).id()));
        assertEquals(
                Set.of(Limit.Kind.BUDGET, Limit.Kind.YEAR),
                new HashSet<>(chosen.broken().stream().map(Limit::kind).toList()));
        assertEquals(List.of(items.get(3).id()), chosen.unvalued());
        assertEquals(
                items.get(0).cost().likely() + items.get(1).cost().likely(),
                chosen.cost().likely());
        var keys = chosen.sentences(funding, naming).stream().map(Sentence::key).toList();
        assertEquals("portfolio.broken", keys.getFirst());
        assertTrue(keys.contains("funding.limit.budget"));
        assertTrue(keys.contains("portfolio.limit.year"));
        assertTrue(keys.contains("portfolio.unvalued"));
        var small = Chosen.of(funding, study.base(), List.of(items.getFirst().id()));
        assertEquals(List.of(), small.broken());
        // 10 in three parts is 3.3 of 6; at its highest 5: within the limit
        assertFalse(small.years().getFirst().mayBeOver());
    }

    @Test
    void everyFiscalYearAddsUpToTheCost() {
        var study = Sample.at(0);
        var funding = StudyFunding.of(study).orElseThrow();
        var chosen = Chosen.of(funding, study.base(), funding.ids());
        assertEquals(
                chosen.cost(),
                new Cost(
                        chosen.years().stream().mapToLong(YearSpending::low).sum(),
                        chosen.years().stream().mapToLong(YearSpending::likely).sum(),
                        chosen.years().stream().mapToLong(YearSpending::high).sum()));
        assertEquals(
                List.of(2026, 2027, 2028),
                chosen.years().stream().map(YearSpending::year).toList());
    }
}
