package org.senken.core.portfolio.acceptability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Voice;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;

/** Prints how long a ranking of resampled votes takes: 20 alternatives on 8 criteria, with confidence factors. */
@Tag("benchmark")
class VotesBenchmark {
    private static final Logger LOG = Logger.getLogger(VotesBenchmark.class.getName());
    private static final int CRITERIA = 8;
    private static final int CELLS = 20 * CRITERIA;
    private static final int RUNS = 5;

    private static ResampledVotes votes(int experts, boolean weighted) {
        var random = new Random(1);
        var cells = Stream.generate(() -> VoteCell.of(
                        IntStream.range(0, experts).toArray(),
                        random.ints(experts, 0, Voice.HIGHEST + 1).toArray(),
                        weighted ? random.doubles(experts, 0.5, 2).toArray() : ones(experts),
                        true))
                .limit(CELLS)
                .toList();
        return new ResampledVotes(
                CRITERIA, experts, cells, IntStream.range(0, CELLS).toArray());
    }

    private static double[] ones(int size) {
        var ones = new double[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void printsHowLongTheyTake() {
        for (int experts : new int[] {8, 16, 30}) {
            var votes = votes(experts, false);
            report(experts + " experts, while a weight is dragged", prepared(votes), Acceptability.QUICK_DRAWS);
            report(experts + " experts, 100,000 draws", votes, Acceptability.USUAL_DRAWS);
            report(experts + " experts, weighted, 100,000 draws", votes(experts, true), Acceptability.USUAL_DRAWS);
        }
    }

    private static Scoring prepared(Scoring scores) {
        return PreparedScores.of(scores, Acceptability.QUICK_DRAWS, 1);
    }

    private static void report(String name, Scoring scores, int draws) {
        var weights = WeightSet.any(IntStream.range(0, CRITERIA)
                .mapToObj(i -> new CriterionId("c" + i))
                .toList());
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            assertEquals(
                    draws,
                    Acceptability.of(scores, weights.sampler(), draws, 1, Progress.NONE)
                            .draws());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        LOG.warning(String.format(Locale.ROOT, "%-45s median %8.1f ms  best %8.1f", name, times[RUNS / 2], times[0]));
    }
}
