package org.senken.ui.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.choice.Effort;
import org.senken.core.portfolio.choice.FundingAnswer;
import org.senken.core.portfolio.choice.StudyFunding;

class BudgetScaleTest {
    private static final long BILLION = 1_000_000_000L;

    private static Optional<FundingAnswer> sample() {
        FundingCase study = CompareRoom.study().fundingCase().orElseThrow();
        return StudyFunding.of(study)
                .map(funding -> FundingAnswer.of(funding, study.base(), Effort.FULL, Progress.NONE));
    }

    @Test
    void itReachesFromTheCheapestPortfolioToTheOneThatMoreMoneyCannotBetter() {
        var answer = sample().orElseThrow();
        var scale = BudgetScale.of(Optional.of(answer), 60 * BILLION);
        long dearest = answer.frontier().steps().getLast().cost();
        assertTrue(scale.most() >= dearest && scale.most() < dearest + scale.step(), scale.toString());
        long cheapest = answer.frontier().steps().stream()
                .mapToLong(each -> each.cost())
                .filter(each -> each > 0)
                .min()
                .orElseThrow();
        assertTrue(scale.least() <= cheapest && scale.least() > cheapest - scale.step(), scale.toString());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 1_000_000, 12_500_000_000L, 250_000_000_000L, 100_000_000_000_000L})
    void aBudgetIsOnItsScaleAndASliderNeverOffersNoBudget(long budget) {
        for (var answer : java.util.List.of(sample(), Optional.<FundingAnswer>empty())) {
            var scale = BudgetScale.of(answer, budget);
            assertTrue(scale.least() > 0 && scale.least() < scale.most(), scale.toString());
            assertTrue(scale.most() >= budget, scale.toString());
            assertTrue(scale.most() / scale.step() <= 500, scale.toString());
        }
    }

    @Test
    void whatIsDraggedToIsAWholeStepInsideTheScale() {
        var scale = new BudgetScale(10 * BILLION, 450 * BILLION, 5 * BILLION);
        assertEquals(250 * BILLION, scale.nearest(251.3 * BILLION));
        assertEquals(10 * BILLION, scale.nearest(-1));
        assertEquals(450 * BILLION, scale.nearest(1e15));
    }
}
