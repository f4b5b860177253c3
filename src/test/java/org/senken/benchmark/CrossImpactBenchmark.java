package org.senken.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.RandomMatrices;
import org.senken.core.scenario.crossimpact.Wanted;

/** Prints how long exact searches for consistent scenarios and exact basins take on all cores. */
@Tag("benchmark")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1200m", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CrossImpactBenchmark {
    private static final Logger LOG = Logger.getLogger(CrossImpactBenchmark.class.getName());
    private static final int CASES = 6;

    private final ImpactMatrix dense12 = RandomMatrices.dense(12, 3, 1);
    private final ImpactMatrix dense16 = RandomMatrices.dense(16, 3, 1);
    private final ImpactMatrix dense20 = RandomMatrices.dense(20, 3, 1);
    private final ImpactMatrix dense24 = RandomMatrices.dense(24, 3, 1);
    private final ImpactMatrix sparse30 = RandomMatrices.sparse(30, 3, 0.2, 1);

    private static ConsistentScenarios find(ImpactMatrix matrix) {
        return ConsistentScenarios.find(matrix, Wanted.CONSISTENT, Progress.NONE);
    }

    @Benchmark
    public ConsistentScenarios dense12x3() {
        return find(dense12);
    }

    @Benchmark
    public ConsistentScenarios dense20x3() {
        return find(dense20);
    }

    @Benchmark
    public ConsistentScenarios dense24x3() {
        return find(dense24);
    }

    @Benchmark
    public ConsistentScenarios sparse30x3() {
        return find(sparse30);
    }

    @Benchmark
    public Basins exactBasinsOf16x3() {
        return Basins.exact(dense16, Progress.NONE);
    }

    @Benchmark
    public Basins sampledBasinsOf30x3() {
        return Basins.sampled(sparse30, 100_000, 1, Progress.NONE);
    }

    @Test
    void printsHowLongTheyTake() throws RunnerException {
        var options = new OptionsBuilder()
                .include(CrossImpactBenchmark.class.getName() + "\\..*")
                .verbosity(VerboseMode.SILENT)
                .build();
        var results = new Runner(options).run();
        assertEquals(CASES, results.size());
        results.forEach(CrossImpactBenchmark::print);
    }

    private static void print(RunResult result) {
        var figure = result.getPrimaryResult();
        LOG.warning(String.format(
                Locale.ROOT,
                "%-24s %9.2f ms ± %.2f (%d runs)",
                figure.getLabel(),
                figure.getScore(),
                figure.getScoreError(),
                figure.getSampleCount()));
    }
}
