package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;

class StandingChangeTest {
    private static RobustAnswer answer(FundingCase study) {
        return RobustAnswer.of(StudyFunding.of(study).orElseThrow(), Effort.FULL, Progress.NONE);
    }

    private static Standing standing(RobustAnswer answer, ItemId item) {
        return answer.items().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void whoChangesPlacesIsNamedOnceAndNobodyElse() {
        var study = Sample.at(60 * Sample.BN);
        var small = study.withPortfolio(
                study.portfolio().withItems(study.portfolio().items().subList(0, 10)));
        var exact = new WeightStatement.Points(Map.of(Criterion.SUPERIORITY, 1.0, Criterion.INDISPENSABILITY, 3.0));
        var said = small.withPortfolio(
                small.portfolio().withModel(small.portfolio().model().withStatements(List.of(exact))));
        var before = answer(small);
        var after = answer(said);
        var change = StandingChange.between(before, after);
        assertFalse(change.isNone());
        for (var item : before.items()) {
            var id = item.item();
            assertEquals(
                    standing(before, id) != Standing.CORE && standing(after, id) == Standing.CORE,
                    change.intoCore().contains(id));
            assertEquals(
                    standing(before, id) == Standing.EXTERIOR && standing(after, id) != Standing.EXTERIOR,
                    change.outOfExterior().contains(id));
        }
        var back = StandingChange.between(after, before);
        assertEquals(change.intoCore(), back.outOfCore());
        assertEquals(change.intoExterior(), back.outOfExterior());
        assertTrue(StandingChange.between(before, before).isNone());
    }

    @Test
    void aSearchThatWasNotFinishedStillSaysWhatNoPortfolioCanGetBelow() {
        var program = LargeCases.withEverything(46, 6, 2);
        var all = MinimaxRegret.of(program, Effort.FULL, Progress.NONE);
        assertTrue(all.exact());
        assertEquals(all.regret(), all.atLeast());
        // best portfolios of one direction are still found, the search over all of them is not
        var some = MinimaxRegret.of(program, new Effort(8_000, () -> false), Progress.NONE);
        assertFalse(some.exact());
        assertTrue(some.atLeast() > 0.9 * all.regret());
        assertTrue(some.atLeast() <= all.regret() + 1e-9);
        assertTrue(some.regret() >= all.regret() - 1e-9);
    }
}
