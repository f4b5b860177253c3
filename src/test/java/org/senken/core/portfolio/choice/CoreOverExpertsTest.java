package org.senken.core.portfolio.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.model.Portfolio;

class CoreOverExpertsTest {
    /** The definition: every reading, every world, every extreme point, every subset. */
    private static List<String> byHand(FundingCase study) {
        var readings = new ArrayList<FundingCase>(List.of(study));
        study.people().forEach(person -> readings.add(study.without(person)));
        var whole = StudyFunding.of(study).orElseThrow();
        var always = new int[whole.items().size()];
        var sometimes = new int[whole.items().size()];
        int cases = 0;
        for (var reading : readings) {
            var program = StudyFunding.of(reading).orElseThrow().question().robust();
            for (int direction = 0; direction < program.directions(); direction++) {
                var best = StudyTwin.best(program, direction);
                cases += best.isEmpty() ? 0 : 1;
                for (int item = 0; item < always.length; item++) {
                    int at = item;
                    long with = best.stream().filter(each -> each.has(at)).count();
                    always[item] += with > 0 && with == best.size() ? 1 : 0;
                    sometimes[item] += with > 0 && with < best.size() ? 1 : 0;
                }
            }
        }
        var found = new ArrayList<String>();
        for (int item = 0; item < always.length; item++) {
            found.add(whole.ids().get(item) + " " + always[item] + " " + sometimes[item] + " " + cases);
        }
        return found;
    }

    private static List<String> counts(CoreOverExperts found) {
        return found.items().stream()
                .map(each -> each.item() + " " + each.always() + " " + each.sometimes() + " " + each.of())
                .toList();
    }

    @Test
    void countsAreThoseOfALookAtEverySubsetInEveryCase() {
        for (long seed : StudyTwin.seeds(5)) {
            var study = StudyTwin.study(seed);
            var found = CoreOverExperts.of(study, Progress.NONE);
            assertTrue(found.exact());
            assertEquals(byHand(study), counts(found), "seed " + seed);
        }
    }

    @Test
    void aCaseIsAReadingOfTheVotesAndAnExtremeWeightingInAScenario() {
        var study = Sample.at(100 * Sample.BN);
        var found = CoreOverExperts.of(study, Progress.NONE);
        assertEquals(study.people().size(), found.people());
        assertEquals(study.worlds().size() - 1, found.worlds());
        assertEquals(2 * found.worlds(), found.weightings());
        assertEquals((found.people() + 1) * found.weightings(), found.cases());
        assertTrue(found.items().stream().anyMatch(CoreOverExperts.Count::isCore));
        assertTrue(found.items().stream().anyMatch(CoreOverExperts.Count::isExterior));
        assertFalse(found.items().stream().allMatch(each -> each.isCore() || each.isExterior()));
    }

    @Test
    void oneCoreCountsWhatAllCount() throws Exception {
        var study = Sample.at(100 * Sample.BN);
        var all = CoreOverExperts.of(study, Progress.NONE);
        try (var one = new ForkJoinPool(1)) {
            assertEquals(
                    all,
                    one.submit(() -> CoreOverExperts.of(study, Progress.NONE)).get());
        }
    }

    @Test
    void withNothingToChooseFromThereAreNoCases() {
        var study = Sample.of(Portfolio.EMPTY);
        assertEquals(0, CoreOverExperts.of(study, Progress.NONE).cases());
    }
}
