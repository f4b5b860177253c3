package org.senken.ui.portfolio;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** A list to tick in: a field to look for something, the things with a tick each. Space ticks, letters look for. */
final class TickList<T> {
    private final Tickable<T> model;
    private final Messages words;
    private final String id;
    private final ListView<Tickable.Option<T>> list = new ListView<>();
    private final TextField search = new TextField();
    private final Label count = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final VBox root;

    TickList(String id, Messages words, Tickable<T> model, RoomView.Life life) {
        this.id = id;
        this.words = words;
        this.model = model;
        search.setId(id + "-search");
        search.setPromptText(words.get("tick.search"));
        search.textProperty().bindBidirectional(model.filterProperty());
        list.setId(id);
        list.setCellFactory(any -> new Line());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(search, Priority.ALWAYS);
        var tools = Nodes.row(
                8,
                Nodes.button(id + "-all", words.get("tick.all"), model::tickShown),
                Nodes.button(id + "-none", words.get("tick.none"), model::untickAll),
                Nodes.spacer(),
                count);
        var head = new VBox(8, search, tools);
        head.getStyleClass().add("tick-head");
        root = new VBox(head, list);
        root.setMinHeight(0);
        life.follow(model.optionsProperty(), options -> show());
        life.follow(model.filterProperty(), text -> show());
        life.follow(model.tickedProperty(), ticked -> showTicks());
    }

    VBox root() {
        return root;
    }

    private void show() {
        int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(model.shown());
        // Space has something to tick from the beginning
        list.getSelectionModel().select(Math.min(chosen, list.getItems().size() - 1));
        showTicks();
    }

    private void showTicks() {
        list.refresh();
        count.setText(words.get(
                "tick.count",
                model.tickedProperty().get().size(),
                model.optionsProperty().get().size()));
    }

    private void pressed(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && chosen != null) {
            model.turn(chosen.value());
            event.consume();
        }
    }

    /** A tick, what it stands for, and a note. */
    private final class Line extends ListCell<Tickable.Option<T>> {
        private final CheckBox tick = new CheckBox();
        private final Label name = Nodes.wrapped("");
        private final Label note = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
        private final HBox row;

        Line() {
            tick.setFocusTraversable(false);
            tick.setMinWidth(Region.USE_PREF_SIZE);
            tick.setOnAction(event -> {
                if (getItem() != null) {
                    model.turn(getItem().value());
                }
            });
            name.setMinWidth(0);
            note.setMinWidth(0);
            var texts = new VBox(1, name, note);
            texts.setMinWidth(0);
            texts.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(texts, Priority.ALWAYS);
            row = Nodes.row(8, tick, texts);
            row.setPrefWidth(1);
            row.setMinWidth(0);
        }

        @Override
        protected void updateItem(Tickable.Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setText(null);
            setGraphic(empty || option == null ? null : row);
            if (!empty && option != null) {
                tick.setId(id + "-" + option.value());
                tick.setSelected(model.isTicked(option.value()));
                name.setText(option.name());
                note.setText(option.note());
                note.setVisible(!option.note().isEmpty());
                note.setManaged(!option.note().isEmpty());
                setAccessibleText(words.get(tick.isSelected() ? "tick.on" : "tick.off", option.name()));
            }
        }
    }
}
