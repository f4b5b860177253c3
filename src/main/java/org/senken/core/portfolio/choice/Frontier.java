package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.model.ItemId;

/**
 * The best value for every budget, everything at its middle, and who enters and leaves from one step to the next. All limits
 * but the budget are kept to.
 *
 * @param exact whether every step is proven; if not, these are the best that were found
 * @param steps in rising order of cost and value
 */
public record Frontier(boolean exact, List<Step> steps) {
    /**
     * One step.
     *
     * @param cost in yen
     * @param enters items that the step before did not have
     * @param leaves items that only the step before had
     */
    public record Step(List<ItemId> items, long cost, double value, List<ItemId> enters, List<ItemId> leaves) {
        public Step {
            items = List.copyOf(items);
            enters = List.copyOf(enters);
            leaves = List.copyOf(leaves);
        }
    }

    public Frontier {
        steps = List.copyOf(steps);
    }

    /**
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Frontier of(StudyFunding funding, Outlook world, Effort effort, Progress progress) {
        var front = Front.of(funding.in(world).withoutBudget().central(), effort, progress);
        var steps = new ArrayList<Step>();
        List<ItemId> before = List.of();
        for (var step : front.steps()) {
            var items = funding.ids(step.pick());
            steps.add(new Step(
                    items, step.pick().cost(), step.worth()[0], without(items, before), without(before, items)));
            before = items;
        }
        return new Frontier(front.exact(), steps);
    }

    private static List<ItemId> without(List<ItemId> all, List<ItemId> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }

    /**
     * The best for a budget: the last step it pays for.
     *
     * @param budget in yen; 0 for none
     * @return empty if nothing that keeps to the limits is so cheap
     */
    public Optional<Step> at(long budget) {
        return steps.reversed().stream()
                .filter(each -> budget == 0 || each.cost() <= budget)
                .findFirst();
    }
}
