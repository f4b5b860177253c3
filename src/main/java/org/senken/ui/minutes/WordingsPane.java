package org.senken.ui.minutes;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.senken.core.minutes.Tie;
import org.senken.core.minutes.Wording;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The wordings at the left, the one being worked on at the right. */
final class WordingsPane {
    private static final double LIST_WIDTH = 380;

    private final WordingsViewModel model;
    private final ListView<Wording> list = new ListView<>();
    private final StackPane place = new StackPane();
    private final HBox root;
    private Optional<WordingEditor> editor = Optional.empty();
    private boolean showing;

    WordingsPane(WordingsViewModel model, RoomView.Life life) {
        this.model = model;
        var words = model.messages();
        list.setId("wordings");
        list.setPlaceholder(Nodes.wrapped(words.get("wordings.none"), Styles.MUTED));
        list.setCellFactory(any -> new Row());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        var add = Nodes.button(
                "wordings-add", words.get("wordings.add"), () -> model.add(Tie.to(Room.MINUTES.key())), Styles.PRIMARY);
        var card = Nodes.card(words.get("wordings.title"), add, list);
        card.setMinWidth(LIST_WIDTH);
        card.setMaxWidth(LIST_WIDTH);
        HBox.setHgrow(place, Priority.ALWAYS);
        root = new HBox(12, card, place);
        life.follow(model.studyProperty(), study -> show());
        life.follow(model.selectedProperty(), number -> show());
    }

    Region root() {
        return root;
    }

    private void chosen(@Nullable Wording wording) {
        if (!showing && wording != null) {
            model.select(wording.number());
        }
    }

    private void show() {
        showing = true;
        list.getItems()
                .setAll(model.studyProperty().getValue().minutes().wordings().reversed());
        model.selectedWording().ifPresent(list.getSelectionModel()::select);
        showing = false;
        model.selectedWording().ifPresentOrElse(this::open, this::close);
    }

    private void open(Wording wording) {
        var present = editor.filter(each -> each.fits(wording));
        if (present.isEmpty()) {
            editor = Optional.of(new WordingEditor(model, wording));
            place.getChildren().setAll(editor.get().root());
        }
        editor.ifPresent(each -> each.show(wording));
    }

    private void close() {
        editor = Optional.empty();
        place.getChildren().setAll(Nodes.wrapped(model.messages().get("wordings.hint"), Styles.MUTED));
    }

    /** The chosen variant with how far it is. */
    private final class Row extends ListCell<Wording> {
        private final Label sentence = Nodes.wrapped("");
        private final StackPane badge = new StackPane();
        private final HBox line = Nodes.row(8, sentence, badge);

        Row() {
            line.getStyleClass().add("note-row");
            line.setPrefWidth(1);
            sentence.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(sentence, Priority.ALWAYS);
        }

        @Override
        protected void updateItem(@Nullable Wording wording, boolean empty) {
            super.updateItem(wording, empty);
            if (wording == null || empty) {
                setGraphic(null);
                return;
            }
            var words = model.messages();
            var text = words.get(wording.sentence());
            sentence.setText(text.isEmpty() ? words.get("wordings.blank", wording.number()) : text);
            badge.getChildren().setAll(StatusBadge.of(words, wording.status()));
            setGraphic(line);
        }
    }
}
