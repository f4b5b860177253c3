package org.senken.ui.portfolio;

import org.senken.core.portfolio.model.WeightStatement;

/** The ways in which weights are stated on the screen. */
public enum StatementKind {
    /** Which criterion weighs more. */
    ORDER,
    /** Exact weights. */
    POINTS,
    /** The least and the most share of each criterion. */
    BOUNDS,
    /** How many times as heavy as another. */
    RATIOS;

    boolean holds(WeightStatement statement) {
        return switch (statement) {
            case WeightStatement.Order order -> this == ORDER;
            case WeightStatement.Points points -> this == POINTS;
            case WeightStatement.Bounds bounds -> this == BOUNDS;
            case WeightStatement.Ratio ratio -> this == RATIOS;
            case WeightStatement.Linear linear -> false;
        };
    }
}
