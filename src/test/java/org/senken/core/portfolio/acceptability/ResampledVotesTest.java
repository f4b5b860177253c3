package org.senken.core.portfolio.acceptability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.maths.Histogram;
import org.senken.core.maths.Progress;
import org.senken.core.maths.WeightedCounts;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Sample;
import org.senken.core.portfolio.Voice;
import org.senken.core.portfolio.weights.WeightSet;

class ResampledVotesTest {
    private static final double WIDTH = Voice.HIGHEST;

    private static int[] some(Random random, int size, int most) {
        return random.ints(size, 0, most).toArray();
    }

    private static double[] ones(int size) {
        var ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void theMedianOfADrawIsThatOfAllVotesWrittenOut() {
        var random = new Random(1);
        for (int trial = 0; trial < 2_000; trial++) {
            int n = 1 + random.nextInt(9);
            var experts = IntStream.range(0, n).toArray();
            var halves = some(random, n, Voice.HIGHEST + 1);
            var times = some(random, n, 4);
            var counts = new int[Voice.HIGHEST + 1];
            for (int i = 0; i < n; i++) {
                counts[halves[i]] += Arrays.stream(times).sum() == 0 ? 1 : times[i];
            }
            var cell = VoteCell.of(experts, halves, ones(n), true);
            assertEquals(
                    (Histogram.of(counts).median() - 1) / WIDTH,
                    cell.worth(times, Arrays.stream(times).sum()),
                    1e-12);
            var falling = VoteCell.of(experts, halves, ones(n), false);
            assertEquals(
                    1 - cell.worth(times, Arrays.stream(times).sum()),
                    falling.worth(times, Arrays.stream(times).sum()),
                    1e-12);
        }
    }

    @Test
    void aWeightedVoteCountsAsMuchAsItsWeightEachTimeItIsDrawn() {
        var random = new Random(2);
        for (int trial = 0; trial < 2_000; trial++) {
            int n = 2 + random.nextInt(8);
            var halves = some(random, n, Voice.HIGHEST + 1);
            var times = some(random, n, 4);
            times[random.nextInt(n)]++;
            var weights = random.doubles(n, 0.3, 3).toArray();
            double total = IntStream.range(0, n)
                    .mapToDouble(i -> times[i] * weights[i])
                    .sum();
            var counts = new double[Voice.HIGHEST + 1];
            for (int i = 0; i < n; i++) {
                // weights add up to the number of votes, as those of a study do
                counts[halves[i]] +=
                        times[i] * weights[i] * Arrays.stream(times).sum() / total;
            }
            var cell = VoteCell.of(IntStream.range(0, n).toArray(), halves, weights, true);
            assertEquals(
                    (WeightedCounts.of(counts).median() - 1) / WIDTH,
                    cell.worth(times, Arrays.stream(times).sum()),
                    1e-9);
        }
    }

    @Test
    void withEverybodyDrawnOnceAWorthIsThatOfTheStudysMedian() {
        var study = Sample.STUDY.withCounting(Sample.STUDY.counting().withWeights(ExpertWeights.BY_EXPERTISE));
        var funding = new FundingCase(
                Sample.portfolio(0), study.scenarios(), study.latestVotes().orElseThrow());
        var world = funding.worlds().getLast();
        for (var subject : world.subjects()) {
            for (var criterion : funding.criteria()) {
                var voices = world.voices(subject, criterion.id());
                int n = voices.size();
                var cell = VoteCell.of(
                        IntStream.range(0, n).toArray(),
                        voices.stream().mapToInt(Voice::half).toArray(),
                        voices.stream().mapToDouble(Voice::weight).toArray(),
                        true);
                var once = new int[n];
                Arrays.fill(once, 1);
                double median = funding.range(world, subject, criterion.id()).median();
                assertEquals((median - 1) / 8, cell.worth(once, n), 1e-9);
            }
        }
    }

    @Test
    void everyWorldRanksItsOwnVotes() {
        var study = Sample.at(0);
        var base =
                VotesRanking.of(study, Candidates.Kind.SUBJECTS, study.base()).orElseThrow();
        boolean differs = false;
        for (var world : study.worlds()) {
            var ranked = VotesRanking.of(study, Candidates.Kind.SUBJECTS, world).orElseThrow();
            assertEquals(base.candidates(), ranked.candidates());
            var one = new double[ranked.candidates().size() * ranked.criteria().size()];
            var other = one.clone();
            ranked.scores().from(new SplittableRandom(5)).next(one);
            base.scores().from(new SplittableRandom(5)).next(other);
            differs |= !Arrays.equals(one, other);
        }
        assertEquals(true, differs);
    }

    @Test
    void aRankingOfDrawsMadeBeforehandScattersAroundTheSameShares() {
        var study = Sample.at(0);
        var ranked =
                VotesRanking.of(study, Candidates.Kind.SUBJECTS, study.base()).orElseThrow();
        var weights = (WeightSet) study.weights(Optional.empty());
        int draws = 20_000;
        var fresh = Acceptability.of(ranked.scores(), weights.sampler(), draws, 3, Progress.NONE);
        var quick = Acceptability.of(ranked.prepared(4).scores(), weights.sampler(), draws, 3, Progress.NONE);
        for (int i = 0; i < fresh.alternatives(); i++) {
            assertEquals(fresh.expectedRank(i), quick.expectedRank(i), 0.25);
            assertEquals(fresh.rank(i, 1), quick.rank(i, 1), 0.04);
        }
        assertEquals(
                quick.expectedRank(0),
                Acceptability.of(ranked.prepared(4).scores(), weights.sampler(), draws, 3, Progress.NONE)
                        .expectedRank(0));
    }

    @Test
    void itemsJudgedAsOneSubjectAreLevelInEveryDraw() {
        var subject = Sample.items().getFirst().subject().orElseThrow();
        var items = List.of(
                Sample.item("a", subject, 1),
                Sample.item("b", subject, 2),
                Sample.items().getLast());
        var study = Sample.of(Sample.portfolio(0).withItems(items));
        var ranked = VotesRanking.of(study, Candidates.Kind.ITEMS, study.base()).orElseThrow();
        var weights = (WeightSet) study.weights(Optional.empty());
        var found = Acceptability.of(ranked.scores(), weights.sampler(), 2_000, 3, Progress.NONE);
        assertEquals(0.5, found.pairwise(0, 1));
        assertEquals(found.expectedRank(0), found.expectedRank(1));
    }
}
