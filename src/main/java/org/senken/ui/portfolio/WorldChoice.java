package org.senken.ui.portfolio;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.core.study.Study;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;

/** The world that is shown: as it is, or one of the chosen scenarios. A choice of one is none. */
final class WorldChoice {
    private static final double WIDTH = 128;

    private final MapViewModel model;
    private final Choice<MapViewModel.World> choice;
    private final HBox root;

    /**
     * @param id of the choice
     */
    WorldChoice(MapViewModel model, String id) {
        this.model = model;
        choice = new Choice<>(id, this::name, model::show);
        choice.root().setPrefWidth(WIDTH);
        choice.root().setMinWidth(Region.USE_PREF_SIZE);
        choice.root().setAccessibleText(model.messages().get("map.world"));
        root = Nodes.row(0, choice.root());
    }

    private String name(MapViewModel.World world) {
        return model.name(model.studyProperty().getValue(), world);
    }

    HBox root() {
        return root;
    }

    void show(Study study, MapViewModel.World chosen) {
        var worlds = model.worlds(study);
        root.setVisible(worlds.size() > 1);
        root.setManaged(worlds.size() > 1);
        choice.show(worlds, chosen);
    }
}
