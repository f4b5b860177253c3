package org.senken.chart;

import java.util.Optional;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/**
 * Which figure is wanted.
 *
 * @param criterion the one criterion to show; empty leaves it to the kind: all of them, or the first
 * @param scenario the scenario it stands under, or the one it explains; empty for the world as it is, or the first
 * @param movement whether a map under a scenario shows where its subjects come from
 * @param subject whom it is about; empty for the one that comes first
 * @param first how many of the first ranks count
 */
public record ChartWish(
        ChartKind kind,
        Optional<CriterionId> criterion,
        ChartOrder order,
        Optional<ScenarioId> scenario,
        boolean movement,
        Optional<SubjectId> subject,
        int first) {
    /** How many of the first ranks count where nobody chooses. */
    public static final int USUAL_FIRST = 5;

    /** The figure of a kind as it is shown where nobody chooses. */
    public static ChartWish of(ChartKind kind) {
        return new ChartWish(
                kind, Optional.empty(), ChartOrder.OFFICIAL, Optional.empty(), false, Optional.empty(), USUAL_FIRST);
    }

    public ChartWish withCriterion(CriterionId wanted) {
        return withCriterion(Optional.of(wanted));
    }

    public ChartWish withCriterion(Optional<CriterionId> wanted) {
        return new ChartWish(kind, wanted, order, scenario, movement, subject, first);
    }

    public ChartWish withOrder(ChartOrder wanted) {
        return new ChartWish(kind, criterion, wanted, scenario, movement, subject, first);
    }

    public ChartWish withScenario(Optional<ScenarioId> wanted) {
        return new ChartWish(kind, criterion, order, wanted, movement, subject, first);
    }

    public ChartWish withMovement(boolean wanted) {
        return new ChartWish(kind, criterion, order, scenario, wanted, subject, first);
    }

    public ChartWish withSubject(Optional<SubjectId> wanted) {
        return new ChartWish(kind, criterion, order, scenario, movement, wanted, first);
    }

    /**
     * @param wanted at least 1
     */
    public ChartWish withFirst(int wanted) {
        return new ChartWish(kind, criterion, order, scenario, movement, subject, wanted);
    }

    /** The same wish for another kind, with whatever that kind takes. */
    public ChartWish withKind(ChartKind wanted) {
        return new ChartWish(
                wanted,
                wanted.takesCriterion() ? criterion : Optional.empty(),
                wanted.takesOrder() ? order : ChartOrder.OFFICIAL,
                wanted.takesScenario() ? scenario : Optional.empty(),
                movement && wanted == ChartKind.MAP,
                wanted.takesSubject() ? subject : Optional.empty(),
                first);
    }
}
