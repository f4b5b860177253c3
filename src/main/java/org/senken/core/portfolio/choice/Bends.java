package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/**
 * Mixes of directions that bound the largest regret closely: it is at least the regret of any mix, and directions that the
 * best portfolio of one mix neglects are given more in the next (multiplicative weights).
 */
final class Bends {
    private static final int BENDS = 40;
    private static final int KEPT = 12;
    private static final Effort SMALL = new Effort(2_000_000, () -> false);

    private final double[][] mixes = new double[BENDS + 1][];
    private final double[] bounds = new double[BENDS];
    private final List<Pick> picks = new ArrayList<>();
    private double atLeast;

    Bends(Program program, double[] best, double epsilon, Progress progress) {
        mixes[0] = new double[best.length];
        Arrays.fill(mixes[0], 1.0 / best.length);
        for (int bend = 0; bend < BENDS; bend++) {
            progress.report(0);
            var optimum = Optimum.of(program.mixed(mixes[bend]), SMALL, Progress.NONE);
            optimum.pick().ifPresent(picks::add);
            var worth = optimum.pick().map(pick -> program.worth(pick.items())).orElse(best);
            bounds[bend] = Rest.dot(mixes[bend], best) - optimum.worth();
            atLeast = optimum.exact() ? Math.max(atLeast, bounds[bend]) : atLeast;
            double pace = 2 / Math.sqrt(bend + 1.0);
            mixes[bend + 1] = bent(mixes[bend], best, worth, epsilon, pace);
        }
    }

    private static double[] bent(double[] mix, double[] best, double[] worth, double epsilon, double pace) {
        double largest = Math.max(MinimaxRegret.regret(best, worth), epsilon);
        var bent = new double[mix.length];
        double sum = 0;
        for (int d = 0; d < mix.length; d++) {
            // no direction is given up for good
            bent[d] = Math.max(mix[d] * Math.exp(pace * (best[d] - worth[d]) / largest), 1e-6);
            sum += bent[d];
        }
        for (int d = 0; d < mix.length; d++) {
            bent[d] /= sum;
        }
        return bent;
    }

    /** The mixes whose bounds are highest, the highest first. */
    double[][] mixes() {
        return IntStream.range(0, BENDS)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer bend) -> -bounds[bend]))
                .limit(KEPT)
                .map(bend -> mixes[bend])
                .toArray(double[][]::new);
    }

    /** No portfolio's largest regret is less, if what can be had in each direction is exact: it is at least that of any mix. */
    double atLeast() {
        return atLeast;
    }

    /** The best portfolio of each mix. */
    List<Pick> picks() {
        return picks;
    }
}
