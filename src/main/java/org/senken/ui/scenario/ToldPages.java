package org.senken.ui.scenario;

import org.senken.ui.common.RoomView;

/** The pages on which the chosen scenarios are told. */
final class ToldPages {
    private ToldPages() {}

    /**
     * One of these pages.
     *
     * @param page one from NARRATIVES on
     * @param life ends when the room leaves the screen
     * @throws IllegalArgumentException if it is none of them
     */
    static ScenarioPage of(ScenarioViewModel.Page page, ToldModels told, RoomView.Life life) {
        return switch (page) {
            case NARRATIVES -> new NarrativePage(told.narratives(), life);
            case ROADMAP -> new RoadmapPage(told.roadmap(), life);
            case WILDCARDS -> new WildcardPage(told.wildcards(), life);
            case EFFECTS -> new EffectPage(told.effects(), life);
            case DRIVERS, BOX, MATRIX, CHARTS -> throw new IllegalArgumentException(page.name());
        };
    }
}
