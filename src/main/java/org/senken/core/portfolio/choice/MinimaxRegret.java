package org.senken.core.portfolio.choice;

import java.util.Arrays;
import java.util.Optional;
import org.senken.core.maths.Progress;

/**
 * The portfolio whose largest regret is least: regret is what the best portfolio of a scenario and an extreme point of the
 * weights is worth there, less what the portfolio itself is worth there. Ranges of worth stand for their middles.
 *
 * @param exact whether nothing better can exist
 * @param pick one of the best; empty if nothing is allowed
 * @param regret its largest regret
 * @param best what can be had at most in each direction
 */
public record MinimaxRegret(boolean exact, Optional<Pick> pick, double regret, double[] best) {
    /** How often the mix of directions is bent towards those that are regretted most. */
    private static final int BENDS = 24;

    /**
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static MinimaxRegret of(Program given, Effort effort, Progress progress) {
        var program = given.middle();
        int directions = program.directions();
        var best = new double[directions];
        boolean exact = true;
        for (int d = 0; d < directions; d++) {
            progress.report(0);
            var optimum = Optimum.of(program.mixed(Rest.each(directions)[d]), effort, Progress.NONE);
            if (optimum.pick().isEmpty()) {
                return new MinimaxRegret(optimum.exact(), Optional.empty(), Double.NaN, best);
            }
            best[d] = optimum.worth();
            exact &= optimum.exact();
        }
        var layout = Layout.of(program);
        var cut = new RegretCut(layout, best, bends(program, layout, best, progress));
        var found = new LabelSearch(layout, cut, Ties.ONE, effort, progress).run();
        return new MinimaxRegret(
                exact && found.exact(), cut.set().map(set -> program.pick(layout.itemsOf(set, 0))), cut.regret(), best);
    }

    /** The largest regret of a portfolio. */
    static double regret(double[] best, double[] worth) {
        double regret = 0;
        for (int d = 0; d < best.length; d++) {
            regret = Math.max(regret, best[d] - worth[d]);
        }
        return regret;
    }

    /**
     * Mixes of directions whose bounds come close: the largest regret is at least the regret of any mix, and directions that
     * the best portfolio of a mix neglects are given more (multiplicative weights).
     */
    private static double[][] bends(Program program, Layout layout, double[] best, Progress progress) {
        int directions = best.length;
        var mixes = new double[BENDS + 1][directions];
        Arrays.fill(mixes[0], 1.0 / directions);
        for (int bend = 0; bend < BENDS; bend++) {
            progress.report(0);
            var optimum = Optimum.of(program.mixed(mixes[bend]), Effort.FULL, Progress.NONE);
            var worth = optimum.pick().map(pick -> program.worth(pick.items())).orElse(best);
            mixes[bend + 1] = bent(mixes[bend], best, worth, layout.epsilon[0]);
        }
        return mixes;
    }

    private static double[] bent(double[] mix, double[] best, double[] worth, double epsilon) {
        double largest = Math.max(regret(best, worth), epsilon);
        var bent = new double[mix.length];
        double sum = 0;
        for (int d = 0; d < mix.length; d++) {
            bent[d] = mix[d] * Math.exp((best[d] - worth[d]) / largest);
            sum += bent[d];
        }
        for (int d = 0; d < mix.length; d++) {
            bent[d] /= sum;
        }
        return bent;
    }
}
