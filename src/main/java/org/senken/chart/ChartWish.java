package org.senken.chart;

import java.util.Optional;
import org.senken.core.technology.CriterionId;

/**
 * Which figure is wanted.
 *
 * @param criterion the one criterion to show; empty leaves it to the kind: all of them, or the first
 */
public record ChartWish(ChartKind kind, Optional<CriterionId> criterion, ChartOrder order) {
    /** The figure of a kind as it is shown where nobody chooses. */
    public static ChartWish of(ChartKind kind) {
        return new ChartWish(kind, Optional.empty(), ChartOrder.OFFICIAL);
    }

    public ChartWish withCriterion(CriterionId wanted) {
        return new ChartWish(kind, Optional.of(wanted), order);
    }

    public ChartWish withOrder(ChartOrder wanted) {
        return new ChartWish(kind, criterion, wanted);
    }
}
