package org.senken.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The figures of a study's closed rounds. */
public enum ChartKind {
    /** Superiority against indispensability. */
    MAP("map"),
    /** All votes on one criterion, subject by subject. */
    DISTRIBUTION("distribution"),
    /** The medians of every subject on every criterion. */
    HEATMAP("heatmap"),
    /** Where the same people moved since the round before. */
    MOVEMENT("movement"),
    /** The medians of the panel's sectors on one criterion. */
    SECTORS("sectors"),
    /** Medians against the spread of the votes. */
    CONSENSUS("consensus"),
    /** How the subjects fare in every chosen scenario. */
    STRESS("stress");

    private final String id;

    ChartKind(String id) {
        this.id = id;
    }

    /** What commands and file names call it. */
    public String id() {
        return id;
    }

    /** Whether one criterion can be chosen for it. */
    public boolean takesCriterion() {
        return this != MAP && this != HEATMAP && this != STRESS;
    }

    /** Whether its rows can be sorted in another order. */
    public boolean takesOrder() {
        return this == DISTRIBUTION || this == HEATMAP || this == SECTORS || this == STRESS;
    }

    /** Whether it can be drawn under one scenario instead of the world as it is. */
    public boolean takesScenario() {
        return this == MAP || this == HEATMAP;
    }

    /** The kind of an id. */
    public static Optional<ChartKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** The ids of all kinds, in order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(ChartKind::id).toList();
    }
}
