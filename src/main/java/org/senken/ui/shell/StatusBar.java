package org.senken.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;

/** The bar at the bottom: saved or not, how far the round is, and what was searched. */
final class StatusBar extends RoomView {
    private final HBox root;

    StatusBar(ShellViewModel model) {
        var saved = new Label();
        saved.setId("status-saved");
        var round = new Label();
        var searched = new Label();
        searched.setId("status-searched");
        var list = new Label();
        follow(model.savedProperty(), saved::setText);
        follow(model.roundProperty(), round::setText);
        follow(model.searchedProperty(), searched::setText);
        follow(model.catalogueProperty(), list::setText);
        root = new HBox(saved, round, searched, Nodes.spacer(), list);
        root.getStyleClass().add("status-bar");
    }

    @Override
    public Region root() {
        return root;
    }
}
