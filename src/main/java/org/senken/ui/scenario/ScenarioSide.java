package org.senken.ui.scenario;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.RoomView;

/** What stands at the right of a page: the list of scenarios, and below it the one that is looked at who said what, or a proposed set. */
final class ScenarioSide {
    private static final double WIDTH = 330;
    private static final double NARROWEST = 270;
    private static final double SHARE = 0.32;

    private final ScenarioViewModel model;
    private final Region detail;
    private final Region said;
    private final Region pick;
    private final VBox root;

    ScenarioSide(ScenarioViewModel model, NarrativeCard card, RoomView.Life life) {
        this.model = model;
        var list = new ScenarioListPane(model.find(), life).root();
        detail = new ScenarioDetail(model.find(), card, life).root();
        said = new CellPane(model.matrix(), life).root();
        pick = new PickPane(model.find().pick(), life).root();
        for (var part : new Region[] {list, detail, said, pick}) {
            part.setMinHeight(0);
            part.setPrefHeight(0);
            VBox.setVgrow(part, Priority.ALWAYS);
        }
        root = new VBox(12, list, detail);
        root.setMinWidth(NARROWEST);
        root.setMaxWidth(WIDTH);
        root.setPrefWidth(WIDTH);
        life.follow(model.matrix().saidProperty(), shown -> choose());
        life.follow(model.pageProperty(), page -> choose());
        life.follow(model.find().pick().openProperty(), shown -> choose());
    }

    Region root() {
        return root;
    }

    /** Takes its share of the width there is, within limits. */
    void shareOf(ReadOnlyDoubleProperty width) {
        root.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(() -> Math.clamp(width.get() * SHARE, NARROWEST, WIDTH), width));
    }

    private void choose() {
        boolean matrix = model.pageProperty().get() == ScenarioViewModel.Page.MATRIX;
        boolean cell = matrix && model.matrix().saidProperty().get();
        if (model.find().pick().openProperty().get()) {
            root.getChildren().set(1, pick);
        } else {
            root.getChildren().set(1, cell ? said : detail);
        }
    }
}
