package org.senken.ui.scenario;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.SearchOrder;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.ImpactMatrix;

/**
 * Searches for consistent scenarios and walks their basins.
 *
 * @param outOfTime ends the search with what is proven so far, and leaves the basins out
 * @param mostStarts starting points that are walked at most; where there are more, the basins are left out
 */
record Finder(BooleanSupplier outOfTime, long mostStarts) {
    private static final double SEARCH_SHARE = 0.5;

    Findings find(Scenarios scenarios, Progress progress) {
        var matrix = CrossImpact.matrix(scenarios);
        var wanted = SearchOrder.of(scenarios, matrix).withOutOfTime(outOfTime);
        long start = System.nanoTime();
        var found = ConsistentScenarios.find(matrix, wanted, share -> progress.report(share * SEARCH_SHARE));
        var took = Duration.ofNanos(System.nanoTime() - start);
        var basins = basins(matrix, share -> progress.report(SEARCH_SHARE + share * (1 - SEARCH_SHARE)));
        return Findings.of(scenarios, matrix, found, basins, took);
    }

    private Optional<Basins> basins(ImpactMatrix matrix, Progress progress) {
        if (outOfTime.getAsBoolean() || matrix.combinations().compareTo(BigInteger.valueOf(mostStarts)) > 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(Basins.exact(matrix, share -> {
                if (outOfTime.getAsBoolean()) {
                    throw new CancellationException();
                }
                progress.report(share);
            }));
        } catch (CancellationException ended) {
            return Optional.empty();
        }
    }
}
