package org.senken.ui.scenario;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.JudgesAlone;
import org.senken.core.scenario.Resampling;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.SearchOrder;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;

/**
 * Searches for consistent scenarios, walks their basins, and asks what the set owes to its judges.
 *
 * @param outOfTime ends the search with what is proven so far, and leaves the rest out
 * @param thorough whether everything is wanted, or only what a moment allows
 */
record Finder(BooleanSupplier outOfTime, boolean thorough) {
    private static final long STARTS_IN_A_MOMENT = 50_000;
    private static final int SAMPLE = 20_000;
    /** The same seed always, so that the same matrix gives the same figures. */
    private static final long SEED = 2035;

    private static final long PATIENCE = 5_000_000_000L;
    private static final double SEARCH_SHARE = 0.5;

    /** What can be had before somebody would notice. */
    static Finder inAMoment(BooleanSupplier outOfTime) {
        return new Finder(outOfTime, false);
    }

    /** Everything, however long it takes. */
    static Finder thorough(BooleanSupplier ended) {
        return new Finder(ended, true);
    }

    Findings find(Scenarios scenarios, Progress progress) {
        var matrix = CrossImpact.matrix(scenarios);
        var wanted = SearchOrder.of(scenarios, matrix).withOutOfTime(outOfTime);
        long start = System.nanoTime();
        var found = ConsistentScenarios.find(matrix, wanted, share -> progress.report(share * SEARCH_SHARE));
        var took = Duration.ofNanos(System.nanoTime() - start);
        var basins = basins(matrix, share -> progress.report(SEARCH_SHARE + share * (1 - SEARCH_SHARE)));
        return Findings.of(scenarios, matrix, found, basins, robustness(scenarios, found), took);
    }

    private Robustness robustness(Scenarios scenarios, ConsistentScenarios found) {
        var asked = Robustness.asked(scenarios, found.list());
        if (!Robustness.isAskable(scenarios) || outOfTime.getAsBoolean()) {
            return new Robustness(asked, Optional.empty(), Optional.empty());
        }
        var alone = JudgesAlone.of(scenarios, asked);
        long end = System.nanoTime() + PATIENCE;
        Optional<Resampling> drawn = !thorough
                ? Optional.empty()
                : Optional.of(Resampling.of(
                        scenarios,
                        asked,
                        Resampling.USUAL,
                        SEED,
                        () -> outOfTime.getAsBoolean() || System.nanoTime() - end > 0,
                        Progress.NONE));
        return new Robustness(asked, Optional.of(alone), drawn);
    }

    private Optional<Basins> basins(ImpactMatrix matrix, Progress progress) {
        boolean fits = thorough
                ? Basins.canBeExact(matrix)
                : matrix.combinations().compareTo(BigInteger.valueOf(STARTS_IN_A_MOMENT)) <= 0;
        if (outOfTime.getAsBoolean() || (!fits && !thorough)) {
            return Optional.empty();
        }
        Progress ending = share -> {
            if (outOfTime.getAsBoolean()) {
                throw new CancellationException();
            }
            progress.report(share);
        };
        try {
            return Optional.of(fits ? Basins.exact(matrix, ending) : Basins.sampled(matrix, SAMPLE, SEED, ending));
        } catch (CancellationException ended) {
            return Optional.empty();
        }
    }
}
