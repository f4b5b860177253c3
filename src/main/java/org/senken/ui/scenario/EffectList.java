package org.senken.ui.scenario;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.scenario.Scenario;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The changed cells of a scenario with their reasons, the largest change first. */
final class EffectList {
    private static final double HEIGHT = 150;

    private final EffectViewModel model;
    private final ListView<EffectViewModel.Changed> list = new ListView<>();
    private boolean showing;

    EffectList(EffectViewModel model) {
        this.model = model;
        list.setId("effect-changes");
        list.setPlaceholder(Nodes.wrapped(model.messages().get("effect.none"), Styles.MUTED, Styles.DETAIL_EMPTY));
        list.setCellFactory(any -> new Line());
        list.setMinHeight(0);
        list.setPrefHeight(HEIGHT);
        list.getStyleClass().add("selectable");
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    Region root() {
        return list;
    }

    private void chosen(EffectViewModel.@Nullable Changed changed) {
        if (!showing && changed != null) {
            model.goTo(changed.cell());
        }
    }

    /** Shows the changes of a scenario and marks the one the keyboard is on. */
    void show(Scenario scenario) {
        showing = true;
        var changes = EffectViewModel.changes(scenario);
        if (!list.getItems().equals(changes)) {
            list.getItems().setAll(changes);
        }
        list.getSelectionModel().clearSelection();
        changes.stream()
                .filter(each ->
                        model.placeProperty().get().filter(each.cell()::equals).isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        showing = false;
    }

    /** A change in two lines: where and how much, then why. */
    private final class Line extends ListCell<EffectViewModel.Changed> {
        private final Label where = Nodes.wrapped("");
        private final Label much = new Label();
        private final Label why = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
        private final VBox lines = new VBox(2, head(), why);

        Line() {
            lines.getStyleClass().add("note-row");
            lines.setPrefWidth(1);
        }

        private HBox head() {
            HBox.setHgrow(where, Priority.ALWAYS);
            where.setMaxWidth(Double.MAX_VALUE);
            much.setMinWidth(Region.USE_PREF_SIZE);
            return new HBox(8, where, much);
        }

        @Override
        protected void updateItem(EffectViewModel.@Nullable Changed changed, boolean empty) {
            super.updateItem(changed, empty);
            if (changed == null || empty) {
                setGraphic(null);
                return;
            }
            var words = model.messages();
            var cell = changed.cell();
            double shift = changed.effect().shift();
            where.setText(words.get("effect.cell", model.name(cell.subject()), model.name(cell.criterion())));
            much.setText(EffectWords.arrow(shift));
            much.getStyleClass().setAll("label", "cell-badge", model.tone(cell, shift));
            var reason = words.get(changed.effect().reason());
            why.setText(reason.isEmpty() ? words.get("effect.reason.none") : reason);
            setGraphic(lines);
        }
    }
}
