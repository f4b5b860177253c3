package org.senken.ui.portfolio;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.core.study.Study;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;

/** The world that is shown: as it is, or one of the chosen scenarios. A choice of one is none. */
final class WorldChoice {
    private static final double NARROW = 128;
    private static final double WIDE = 228;

    private final MapViewModel model;
    private final Choice<MapViewModel.World> choice;
    private final HBox root;

    private WorldChoice(MapViewModel model, String id, double width) {
        this.model = model;
        choice = new Choice<>(id, this::name, model::show);
        choice.root().setPrefWidth(width);
        choice.root().setMinWidth(Region.USE_PREF_SIZE);
        choice.root().setAccessibleText(model.messages().get("map.world"));
        root = Nodes.row(0, choice.root());
    }

    /**
     * For pages with little room.
     *
     * @param id of the choice
     */
    static WorldChoice narrow(MapViewModel model, String id) {
        return new WorldChoice(model, id, NARROW);
    }

    /**
     * For pages with room for the titles of scenarios.
     *
     * @param id of the choice
     */
    static WorldChoice wide(MapViewModel model, String id) {
        return new WorldChoice(model, id, WIDE);
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
