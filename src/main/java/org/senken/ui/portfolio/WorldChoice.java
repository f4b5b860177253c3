package org.senken.ui.portfolio;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.senken.core.study.Study;
import org.senken.ui.common.Segments;

/** The world that is shown: as it is, or one of the chosen scenarios. A choice of one is none. */
final class WorldChoice {
    private final MapViewModel model;
    private final String id;
    private final HBox root = new HBox();

    /**
     * @param id begins the ids of the buttons
     */
    WorldChoice(MapViewModel model, String id) {
        this.model = model;
        this.id = id;
        root.setAlignment(Pos.CENTER_LEFT);
        root.setFillHeight(false);
    }

    HBox root() {
        return root;
    }

    void show(Study study, MapViewModel.World chosen) {
        root.getChildren().clear();
        var worlds = model.worlds(study);
        if (worlds.size() > 1) {
            root.getChildren()
                    .setAll(Segments.of(id, worlds, world -> model.shortName(study, world), chosen, model::show));
            worlds.forEach(world -> name(study, world));
        }
    }

    /** Letters are short: the full name is told where the mouse rests, and to those who cannot see. */
    private void name(Study study, MapViewModel.World world) {
        if (root.lookup("#" + id + "-" + world) instanceof ToggleButton button) {
            button.setTooltip(new Tooltip(model.name(study, world)));
            button.setAccessibleText(model.name(study, world));
        }
    }
}
