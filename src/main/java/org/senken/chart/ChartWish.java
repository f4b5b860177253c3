package org.senken.chart;

import java.util.Optional;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;

/**
 * Which figure is wanted.
 *
 * @param criterion the one criterion to show; empty leaves it to the kind: all of them, or the first
 * @param scenario the scenario it stands under, or the one it explains; empty for the world as it is, or the first
 * @param movement whether a map under a scenario shows where its subjects come from
 */
public record ChartWish(
        ChartKind kind,
        Optional<CriterionId> criterion,
        ChartOrder order,
        Optional<ScenarioId> scenario,
        boolean movement) {
    /** The figure of a kind as it is shown where nobody chooses. */
    public static ChartWish of(ChartKind kind) {
        return new ChartWish(kind, Optional.empty(), ChartOrder.OFFICIAL, Optional.empty(), false);
    }

    public ChartWish withCriterion(CriterionId wanted) {
        return withCriterion(Optional.of(wanted));
    }

    public ChartWish withCriterion(Optional<CriterionId> wanted) {
        return new ChartWish(kind, wanted, order, scenario, movement);
    }

    public ChartWish withOrder(ChartOrder wanted) {
        return new ChartWish(kind, criterion, wanted, scenario, movement);
    }

    public ChartWish withScenario(Optional<ScenarioId> wanted) {
        return new ChartWish(kind, criterion, order, wanted, movement);
    }

    public ChartWish withMovement(boolean wanted) {
        return new ChartWish(kind, criterion, order, scenario, wanted);
    }

    /** The same wish for another kind, with whatever that kind takes. */
    public ChartWish withKind(ChartKind wanted) {
        return new ChartWish(
                wanted,
                wanted.takesCriterion() ? criterion : Optional.empty(),
                wanted.takesOrder() ? order : ChartOrder.OFFICIAL,
                wanted.takesScenario() ? scenario : Optional.empty(),
                movement && wanted == ChartKind.MAP);
    }
}
