package org.senken.core.portfolio.choice;

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

/** Prints how long portfolios under a budget take, and an integer programming solver on the same input. */
@Tag("benchmark")
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1200m")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PortfolioBenchmark {
    private static final Logger LOG = Logger.getLogger(PortfolioBenchmark.class.getName());
    private static final int CASES = 8;

    private final Program items51 = LargeCases.withEverything(51, 1, 1);
    private final Program knapsack100 = LargeCases.twoCriteria(100, 2);
    private final Program six46 = LargeCases.sixCriteria(46, 1);
    private final Program tenDirections51 = LargeCases.withEverything(51, 10, 1);
    private final Program six60 = LargeCases.sixCriteria(60, 1);

    @Benchmark
    public Object optimumOf51() {
        return Optimum.of(items51, Effort.FULL, Progress.NONE);
    }

    @Benchmark
    public double optimumOf51BySolver() {
        return new IntegerProgram(items51).optimum();
    }

    @Benchmark
    public Object frontierOf51() {
        return Front.of(items51, Effort.FULL, Progress.NONE);
    }

    @Benchmark
    public Object twoCriteria100Items() {
        return NonDominated.of(knapsack100, Effort.FULL, Progress.NONE);
    }

    @Benchmark
    public Object sixCriteria46Items() {
        return NonDominated.of(six46, Effort.FULL, Progress.NONE);
    }

    @Benchmark
    public Object sixCriteria60Items() {
        return NonDominated.of(six60, Effort.FULL, Progress.NONE);
    }

    @Benchmark
    public Object leastRegretOf46() {
        return MinimaxRegret.of(six46, Effort.FULL, Progress.NONE);
    }

    @Benchmark
    public Object leastRegretOf51InTenDirections() {
        return MinimaxRegret.of(tenDirections51, Effort.FULL, Progress.NONE);
    }

    @Test
    void printsHowLongTheyTake() throws RunnerException {
        var options = new OptionsBuilder()
                .include(PortfolioBenchmark.class.getName() + "\\..*")
                .verbosity(VerboseMode.SILENT)
                .build();
        var results = new Runner(options).run();
        assertEquals(CASES, results.size());
        results.forEach(PortfolioBenchmark::print);
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
