package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.sensitivity.PointRanking;

class WithoutOneTest {
    private static WithoutOne without(FundingCase study) {
        return WithoutOne.of(study, Candidates.Kind.SUBJECTS, study.base(), Effort.FULL, Progress.NONE)
                .orElseThrow();
    }

    @Test
    void ranksAreThoseOfEveryStudyWithoutOnePersonsBallots() {
        var study = Sample.at(90 * Sample.BN);
        var found = without(study);
        var all = study.people().stream()
                .map(person -> study.without(person))
                .map(each -> PointRanking.of(each, Candidates.Kind.SUBJECTS, each.base())
                        .orElseThrow())
                .toList();
        assertEquals(study.people().size(), found.people());
        boolean moves = false;
        for (var ranks : found.ranks()) {
            var each = all.stream()
                    .mapToInt(one -> one.point().rank(one.placeOf(ranks.candidate())))
                    .summaryStatistics();
            assertEquals(each.getMin(), ranks.best());
            assertEquals(each.getMax(), ranks.worst());
            moves |= ranks.best() < ranks.worst();
        }
        assertTrue(moves);
    }

    @Test
    void theBestPortfolioIsCountedForEveryPersonLeftOut() {
        for (long budget = 40; budget <= 140; budget += 20) {
            var study = Sample.at(budget * Sample.BN);
            var found = without(study);
            var optima = study.people().stream()
                    .map(person -> StudyFunding.of(study.without(person)).orElseThrow())
                    .map(each ->
                            each.ids(Optimum.of(each.in(each.study().base()).central(), Effort.FULL, Progress.NONE)
                                    .pick()
                                    .orElseThrow()))
                    .toList();
            for (var item : found.items()) {
                assertEquals(
                        optima.stream()
                                .filter(each -> each.contains(item.item()))
                                .count(),
                        item.with());
                assertEquals(item.now() ? item.with() < item.of() : item.with() > 0, item.depends());
            }
            var changed = WithoutOne.forTheFacilitator(study, study.base(), Effort.FULL, Progress.NONE);
            assertEquals(found.people() - found.sameOptimum(), changed.size());
        }
    }

    @Test
    void nobodysCodeIsInTheAnswer() {
        var study = Sample.at(90 * Sample.BN);
        var found = without(study);
        var naming = Sample.naming(study);
        var said = found.toString() + found.sentences(naming);
        study.people().forEach(person -> assertFalse(said.contains(person.value())));
    }

    @Test
    void oneCoreFindsWhatAllFind() throws Exception {
        var study = Sample.at(90 * Sample.BN);
        try (var one = new ForkJoinPool(1)) {
            assertEquals(without(study), one.submit(() -> without(study)).get());
        }
    }
}
