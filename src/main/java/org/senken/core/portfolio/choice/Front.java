package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.senken.core.maths.Progress;

/**
 * The best for every budget: all combinations of cost and worth that nothing betters, one portfolio for each. With one
 * direction it is the budget frontier; with value and, negated, risk as two it is the front of value, risk and cost.
 *
 * @param exact whether the front is complete
 * @param steps in rising order of cost; if not exact, the best that was found
 */
public record Front(boolean exact, List<Step> steps) {
    /** A portfolio of the front and its worth in each direction. */
    public record Step(Pick pick, double[] worth) {}

    public Front {
        steps = List.copyOf(steps);
    }

    /**
     * @param program ranges of worth stand for their middles
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Front of(Program program, Effort effort, Progress progress) {
        var priced = program.withCost();
        var layout = Layout.of(priced);
        var pool = new Pool(layout, Ties.ONE, new Supported(priced, progress).members());
        var found = new LabelSearch(layout, pool, Ties.ONE, effort, progress).run();
        var all = new ArrayList<Step>();
        pool.members().forEach(each -> all.add(step(program, layout.itemsOf(each.set(), 0))));
        for (int i = 0; i < found.labels().size && found.exact(); i++) {
            all.add(step(program, layout.itemsOf(found.labels().sets, i * layout.words)));
        }
        all.sort(Comparator.comparingLong((Step each) -> each.pick().cost())
                .thenComparingDouble(each -> -sum(each.worth()))
                .thenComparing(Step::pick));
        return new Front(found.exact(), undominated(all, layout.epsilon));
    }

    private static Step step(Program program, int[] items) {
        return new Step(program.pick(items), program.worth(items));
    }

    private static double sum(double[] worth) {
        double sum = 0;
        for (double each : worth) {
            sum += each;
        }
        return sum;
    }

    /** Steps no earlier one of which, costing no more, is worth as much in every direction. */
    private static List<Step> undominated(List<Step> rising, double[] epsilon) {
        var kept = new ArrayList<Step>();
        for (var step : rising) {
            // the latest are the likeliest to be as good
            boolean bettered = kept.reversed().stream().anyMatch(each -> isAsGood(each.worth(), step.worth(), epsilon));
            if (!bettered) {
                kept.add(step);
            }
        }
        return kept;
    }

    private static boolean isAsGood(double[] one, double[] other, double[] epsilon) {
        for (int d = 0; d < one.length; d++) {
            if (one[d] < other[d] - epsilon[d]) {
                return false;
            }
        }
        return true;
    }
}
