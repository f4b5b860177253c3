package org.senken.ui.scenario;

import java.time.Clock;
import org.senken.ui.common.FigureExport;

/** The view models of the pages on which the chosen scenarios are told and drawn. */
public record ToldModels(
        NarrativeViewModel narratives,
        RoadmapViewModel roadmap,
        EffectViewModel effects,
        WildcardViewModel wildcards,
        ScenarioChartsViewModel charts) {
    /**
     * The models of a room.
     *
     * @param clock tells today
     */
    public static ToldModels of(ScenarioViewModel room, Clock clock, FigureExport figures) {
        var narratives = new NarrativeViewModel(room);
        return new ToldModels(
                narratives,
                new RoadmapViewModel(room, narratives, clock, figures),
                new EffectViewModel(room, narratives),
                new WildcardViewModel(room),
                new ScenarioChartsViewModel(room, figures));
    }
}
