package org.senken.ui.scenario;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.senken.ui.common.RoomView;

/** Driver by driver: does the one act on the other at all? */
final class ActsPane {
    private final StackPane root = new StackPane();

    ActsPane(MatrixViewModel model, RoomView.Life life) {}

    Region root() {
        return root;
    }
}
