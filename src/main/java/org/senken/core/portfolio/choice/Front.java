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
 * @param steps in rising order of cost; empty if nothing is allowed, or if not exact
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
        var layout = Layout.of(program.middle());
        var found = new LabelSearch(layout, Cut.none(), Ties.ONE, true, effort, progress).run();
        if (!found.exact()) {
            return new Front(false, List.of());
        }
        var labels = found.labels();
        var all = new ArrayList<Step>();
        for (int i = 0; i < labels.size; i++) {
            var pick = program.pick(layout.itemsOf(labels.sets, i * labels.words));
            all.add(new Step(pick, program.worth(pick.items())));
        }
        all.sort(Comparator.comparing((Step each) -> each.pick().cost())
                .thenComparing(each -> -sum(each.worth()))
                .thenComparing(Step::pick));
        return new Front(true, undominated(all, layout.epsilon));
    }

    private static double sum(double[] worth) {
        double sum = 0;
        for (double each : worth) {
            sum += each;
        }
        return sum;
    }

    /** Steps no earlier one of which, costing no more, is worth as much in every direction. */
    private static List<Step> undominated(List<Step> rising, double epsilon) {
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

    private static boolean isAsGood(double[] one, double[] other, double epsilon) {
        for (int d = 0; d < one.length; d++) {
            if (one[d] < other[d] - epsilon) {
                return false;
            }
        }
        return true;
    }
}
