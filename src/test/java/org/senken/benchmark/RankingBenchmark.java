package org.senken.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.Alternative;
import org.senken.core.portfolio.acceptability.Axis;
import org.senken.core.portfolio.acceptability.RankingTask;
import org.senken.core.portfolio.acceptability.Value;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Direction;

/** Prints how long a ranking takes, with confidence factors, when every score is normally distributed. */
@Tag("benchmark")
class RankingBenchmark {
    private static final Logger LOG = Logger.getLogger(RankingBenchmark.class.getName());
    private static final int RUNS = 9;

    private static RankingTask task(int alternatives, int criteria, List<WeightStatement> statements) {
        var chance = new SplittableRandom(1);
        var axes = IntStream.range(0, criteria)
                .mapToObj(j -> new Axis(new CriterionId("c" + j), Direction.MAX, Optional.empty()))
                .toList();
        var rows = IntStream.range(0, alternatives)
                .mapToObj(i -> new Alternative(
                        "a" + i,
                        Stream.<Value>generate(() ->
                                        new Value.Normal(10 * chance.nextDouble(), 0.5 + 1.5 * chance.nextDouble()))
                                .limit(criteria)
                                .toList()))
                .toList();
        return new RankingTask(axes, rows, statements);
    }

    @Test
    void ranking() {
        report("20 alternatives, 8 criteria, 100,000 draws", 20, 8, 100_000);
        report("20 alternatives, 8 criteria, 4,000 draws", 20, 8, Acceptability.QUICK_DRAWS);
        report("100 alternatives, 10 criteria, 100,000 draws", 100, 10, 100_000);
    }

    @Test
    void makingAWeightSetAndItsSampler() {
        var criteria = task(1, 8, List.of()).criteria();
        var bounds = criteria.stream()
                .map(each -> (WeightStatement) new WeightStatement.Bounds(each, 0.05, 0.3))
                .toList();
        report(
                "corners and sampler, 8 criteria, all bounded",
                () -> ((WeightSet) Admissible.of(criteria, bounds)).sampler());
        var order = List.<WeightStatement>of(
                new WeightStatement.Order(criteria.stream().map(Set::of).toList()));
        report(
                "corners and sampler, 8 criteria, in order",
                () -> ((WeightSet) Admissible.of(criteria, order)).sampler());
    }

    private static void report(String name, int alternatives, int criteria, int draws) {
        var task = task(alternatives, criteria, List.of());
        var weights = WeightSet.any(task.criteria());
        report(name, () -> {
            var ranking = task.ranking(weights, draws, 1, Progress.NONE);
            assertEquals(draws, ranking.draws());
            return ranking;
        });
    }

    private static void report(String name, Supplier<?> work) {
        var times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = times[0];
        Arrays.sort(times);
        LOG.warning(String.format(
                Locale.ROOT, "%-50s first %8.1f ms  median %8.1f  best %8.1f", name, first, times[RUNS / 2], times[0]));
    }
}
