package org.senken.core.portfolio.choice;

import java.util.Optional;
import org.senken.core.maths.Progress;

/**
 * The portfolio whose largest regret is least: regret is what the best portfolio of a scenario and an extreme point of the
 * weights is worth there, less what the portfolio itself is worth there. Ranges of worth stand for their middles.
 *
 * @param exact whether nothing better can exist
 * @param pick one of the best; empty if nothing is allowed
 * @param regret its largest regret
 * @param atLeast no portfolio has less largest regret than this, as far as that is proven
 * @param best what can be had at most in each direction
 */
public record MinimaxRegret(boolean exact, Optional<Pick> pick, double regret, double atLeast, double[] best) {
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
                return new MinimaxRegret(optimum.exact(), Optional.empty(), Double.NaN, 0, best);
            }
            best[d] = optimum.worth();
            exact &= optimum.exact();
        }
        var layout = Layout.of(program);
        var bends = new Bends(program, best, layout.epsilon[0], progress);
        var cut = new RegretCut(layout, best, bends.mixes());
        descend(program, layout, cut, bends.picks());
        var found = new LabelSearch(layout, cut, Ties.ONE, effort, progress).run();
        boolean isProven = exact && found.exact();
        double atLeast = isProven ? cut.regret() : exact ? Math.min(bends.atLeast(), cut.regret()) : 0;
        return new MinimaxRegret(isProven, cut.pick(program, layout), cut.regret(), atLeast, best);
    }

    /** From portfolios that are good already to neighbours that are better, as long as there are any. */
    private static void descend(Program program, Layout layout, RegretCut cut, Iterable<Pick> starts) {
        var neighbours = new Neighbours(layout, cut);
        starts.forEach(neighbours::offer);
        double before = Double.POSITIVE_INFINITY;
        while (cut.regret() < before) {
            before = cut.regret();
            cut.pick(program, layout).ifPresent(neighbours::offer);
        }
    }

    /** The largest regret of a portfolio. */
    static double regret(double[] best, double[] worth) {
        double regret = 0;
        for (int d = 0; d < best.length; d++) {
            regret = Math.max(regret, best[d] - worth[d]);
        }
        return regret;
    }
}
