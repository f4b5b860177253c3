package org.senken.core.portfolio.acceptability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.store.exchange.ShippedFiles;

class VotesRankingTest {
    private static final int DRAWS = 40_000;
    private static final double NEAR = 5 * 0.5 / Math.sqrt(DRAWS);

    /** The first has a blank from the second of three experts. */
    private static final List<VoteCell> CELLS =
            List.of(cell(true, new int[] {0, 2}, 8, 3), cell(true, new int[] {0, 1, 2}, 2, 9, 6));

    private static VoteCell cell(boolean rising, int[] experts, int... scores) {
        var halves = IntStream.of(scores).map(score -> 2 * (score - 1)).toArray();
        var equal = new double[experts.length];
        Arrays.fill(equal, 1);
        return VoteCell.of(experts, halves, equal, rising);
    }

    private static double median(List<Integer> votes) {
        var sorted = votes.stream().sorted().toList();
        int n = sorted.size();
        return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
    }

    /** The median of a cell in one resample; of all its votes if nobody who voted was drawn. */
    private static double median(VoteCell cell, int... drawn) {
        var votes = new ArrayList<Integer>();
        for (int expert : drawn) {
            for (int place = 0; place < cell.experts().length; place++) {
                if (cell.experts()[place] == expert) {
                    votes.add(cell.halves()[place]);
                }
            }
        }
        return median(votes.isEmpty() ? Arrays.stream(cell.halves()).boxed().toList() : votes);
    }

    @Test
    void sharesAreThoseOfAllResamplesOfExperts() {
        double ahead = 0;
        for (int first = 0; first < 3; first++) {
            for (int second = 0; second < 3; second++) {
                for (int third = 0; third < 3; third++) {
                    double lead =
                            median(CELLS.get(0), first, second, third) - median(CELLS.get(1), first, second, third);
                    ahead += (1 + Math.signum(lead)) / 2 / 27;
                }
            }
        }
        var scores = new ResampledVotes(1, 3, CELLS, new int[] {0, 1});
        var weights = WeightSet.any(List.of(new CriterionId("c")));
        var ranking = Acceptability.of(scores, weights.sampler(), DRAWS, 1, Progress.NONE);
        assertEquals(ahead, ranking.pairwise(0, 1), NEAR);
    }

    @Test
    void worthsRunFromNothingToEverythingOnTheScale() {
        var worths = new double[2];
        var best = cell(true, new int[] {0}, 9);
        var least = cell(false, new int[] {0}, 9);
        new ResampledVotes(1, 1, List.of(best, least), new int[] {0, 1})
                .from(new SplittableRandom(1))
                .next(worths);
        assertEquals(1, worths[0]);
        assertEquals(0, worths[1]);
    }

    @Test
    void theSampleRanksItsAreasByTheCriteriaThatAreUsedByDefault() {
        var votes = new ShippedFiles().sample().latestVotes().orElseThrow();
        var ranked = VotesRanking.of(votes, ValueModel.DEFAULT).orElseThrow();
        assertEquals(
                List.of("superiority", "indispensability"),
                ranked.criterionIds().stream().map(CriterionId::value).toList());
        assertEquals(20, ranked.subjects().size());
        assertEquals(List.of(), ranked.tooFewVotes());
        assertEquals(votes.scorers(), ranked.experts());
    }

    @Test
    void aCriterionThatNothingIsUsedForDoesNotCount() {
        var votes = new ShippedFiles().sample().latestVotes().orElseThrow();
        var unused = CriterionUse.of(CriterionUse.Part.UNUSED);
        var model = ValueModel.DEFAULT.withUse(new CriterionId("superiority"), unused);
        assertEquals(
                List.of(new CriterionId("indispensability")),
                VotesRanking.of(votes, model).orElseThrow().criterionIds());
        var none = model.withUse(new CriterionId("indispensability"), unused);
        assertTrue(VotesRanking.of(votes, none).isEmpty());
    }
}
