package org.senken.ui.scenario;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.senken.ui.common.RoomView;

/** The pages on which the chosen scenarios are told. */
final class ToldPages {
    private ToldPages() {}

    /**
     * One of these pages.
     *
     * @param page one from NARRATIVES on
     * @param life ends when the room leaves the screen
     */
    static ScenarioPage of(ScenarioViewModel.Page page, ScenarioViewModel model, RoomView.Life life) {
        return () -> new StackPane(new Region());
    }
}
