package org.senken.ui.minutes;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.minutes.Note;
import org.senken.ui.common.Commit;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** All notes with a search, and the one that is selected. */
final class NotesPane {
    private static final int ROWS = 12;

    private final NotesViewModel model;
    private final Consumer<Room> goTo;
    private final ListView<Note> list = new ListView<>();
    private final DetailPane pane = new DetailPane();
    private final HBox root;
    private boolean showing;
    private int opened;

    NotesPane(NotesViewModel model, Consumer<Room> goTo, RoomView.Life life) {
        this.model = model;
        this.goTo = goTo;
        var words = model.messages();
        list.setId("notes");
        list.setPlaceholder(Nodes.wrapped(words.get("notes.none"), Styles.MUTED));
        list.setCellFactory(any -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        var card = Nodes.card(words.get("notes.title"), search(), list);
        card.setPrefWidth(0);
        HBox.setHgrow(card, Priority.ALWAYS);
        root = new HBox(12, card, pane.root());
        life.follow(model.studyProperty(), study -> show());
        life.follow(model.searchProperty(), typed -> show());
        life.follow(model.selectedProperty(), number -> showSelected());
    }

    Region root() {
        return root;
    }

    private TextField search() {
        var field = new TextField();
        field.setId("notes-search");
        field.setPromptText(model.messages().get("notes.search"));
        field.getStyleClass().add(Styles.SEARCH);
        field.textProperty().subscribe((was, is) -> model.search(is));
        return field;
    }

    private void show() {
        showing = true;
        list.getItems().setAll(model.found());
        showing = false;
        showSelected();
    }

    private void chosen(@Nullable Note note) {
        if (!showing && note != null) {
            model.select(note.number());
        }
    }

    private void showSelected() {
        model.selectedNote().ifPresentOrElse(this::open, () -> {
            opened = 0;
            pane.empty(model.messages().get("notes.hint"));
        });
    }

    private void open(Note note) {
        showing = true;
        list.getSelectionModel().select(note);
        showing = false;
        // while its text is being typed the field stays as it is
        if (opened == note.number() && pane.root().getScene() != null && isFocused()) {
            return;
        }
        opened = note.number();
        var words = model.messages();
        pane.name(model.place(note.tie()), model.time(note.at()), List.of());
        var text = Commit.lines("notes-text", note.text(), ROWS, typed -> model.write(note, typed));
        VBox.setVgrow(text, Priority.ALWAYS);
        pane.fill(
                List.of(text),
                List.of(jump(note), Nodes.button("notes-remove", words.get("notes.remove"), () -> model.remove(note))));
    }

    private boolean isFocused() {
        var owner = pane.root().getScene().getFocusOwner();
        return owner != null && "notes-text".equals(owner.getId());
    }

    private Node jump(Note note) {
        var button = Nodes.button(
                "notes-go",
                model.messages().get("notes.go"),
                () -> model.room(note.tie()).ifPresent(goTo));
        button.setDisable(model.room(note.tie()).isEmpty());
        return button;
    }

    /** A note in two lines: when and where, then its beginning. */
    private final class Row extends ListCell<Note> {
        private final Label head = Nodes.label("", Styles.MUTED, Styles.SMALL);
        private final Label text = Nodes.label("");
        private final VBox lines = new VBox(2, head, text);

        Row() {
            lines.getStyleClass().add("note-row");
            text.setMinWidth(0);
            lines.setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Note note, boolean empty) {
            super.updateItem(note, empty);
            if (note == null || empty) {
                setGraphic(null);
                return;
            }
            head.setText(model.time(note.at()) + "  ·  " + model.place(note.tie()));
            text.setText(note.text().strip().replace('\n', ' '));
            setGraphic(lines);
        }
    }
}
