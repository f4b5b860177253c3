package org.senken.core.portfolio.choice;

import java.util.Optional;
import org.senken.core.maths.Progress;

/**
 * The portfolio worth most in a program of one direction.
 *
 * @param exact whether nothing better can exist
 * @param pick one of the best; empty if nothing is allowed, or if not exact, if nothing was found
 * @param worth of it
 */
public record Optimum(boolean exact, Optional<Pick> pick, double worth) {
    /**
     * @param program of one direction; ranges stand for their middles
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Optimum of(Program program, Effort effort, Progress progress) {
        var layout = Layout.of(program.middle());
        var best = new Incumbent(layout);
        var found = new LabelSearch(layout, best, Ties.ONE, effort, progress).run();
        return new Optimum(found.exact(), best.set().map(set -> program.pick(layout.itemsOf(set, 0))), best.worth());
    }
}
