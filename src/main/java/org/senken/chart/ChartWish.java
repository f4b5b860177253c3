package org.senken.chart;

import java.util.Optional;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;

/**
 * Which figure is wanted.
 *
 * @param criterion the one criterion to show; empty leaves it to the kind: all of them, or the first
 * @param scenario the one scenario to show; empty leaves it to the kind: all of them, the first, or none
 */
public record ChartWish(
        ChartKind kind, Optional<CriterionId> criterion, ChartOrder order, Optional<ScenarioId> scenario) {
    /** The figure of a kind as it is shown where nobody chooses. */
    public static ChartWish of(ChartKind kind) {
        return new ChartWish(kind, Optional.empty(), ChartOrder.OFFICIAL, Optional.empty());
    }

    public ChartWish withCriterion(CriterionId wanted) {
        return new ChartWish(kind, Optional.of(wanted), order, scenario);
    }

    public ChartWish withOrder(ChartOrder wanted) {
        return new ChartWish(kind, criterion, wanted, scenario);
    }

    public ChartWish withScenario(ScenarioId wanted) {
        return new ChartWish(kind, criterion, order, Optional.of(wanted));
    }

    /** The wish for another kind; what that kind does not take is left out. */
    public ChartWish withKind(ChartKind wanted) {
        return new ChartWish(
                wanted,
                wanted.takesCriterion() ? criterion : Optional.empty(),
                wanted.takesOrder() ? order : ChartOrder.OFFICIAL,
                wanted.takesScenario() ? scenario : Optional.empty());
    }
}
