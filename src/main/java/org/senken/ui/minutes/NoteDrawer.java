package org.senken.ui.minutes;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.senken.core.minutes.Note;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The note being written, below whatever room is open. It is kept whenever the typing rests. */
public final class NoteDrawer extends RoomView {
    private static final Duration REST = Duration.seconds(2);
    private static final int ROWS = 3;

    private final NotesViewModel model;
    private final Label place = Nodes.label("", Styles.STRONG);
    private final TextArea text = new TextArea();
    private final VBox root;
    private final PauseTransition rest = new PauseTransition(REST);
    private int shown;

    public NoteDrawer(NotesViewModel model) {
        this.model = model;
        var words = model.messages();
        text.setId("note-text");
        text.setWrapText(true);
        text.setPrefRowCount(ROWS);
        text.setPromptText(words.get("notes.prompt"));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        text.textProperty().subscribe((was, is) -> typed(is));
        text.focusedProperty().subscribe((was, is) -> model.keepDraft());
        rest.setOnFinished(event -> model.keepDraft());
        HBox.setHgrow(text, Priority.ALWAYS);
        var done = Nodes.button("note-done", words.get("notes.done"), model::endDraft, Styles.PRIMARY);
        root = new VBox(
                6,
                Nodes.row(
                        10,
                        place,
                        Nodes.label(words.get("notes.private"), Styles.MUTED, Styles.SMALL),
                        Nodes.spacer(),
                        Nodes.label(words.get("notes.keys"), Styles.MUTED, Styles.SMALL)),
                new HBox(10, text, done));
        root.getStyleClass().add("note-drawer");
        follow(model.draftProperty(), draft -> draft.ifPresentOrElse(this::show, this::hide));
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(Note draft) {
        root.setVisible(true);
        root.setManaged(true);
        place.setText(model.messages().get("notes.on", model.place(draft.tie())));
        if (draft.number() != shown) {
            shown = draft.number();
            text.setText(draft.text());
            text.requestFocus();
        }
    }

    private void hide() {
        rest.stop();
        shown = 0;
        root.setVisible(false);
        root.setManaged(false);
    }

    private void typed(String changed) {
        rest.playFromStart();
        model.type(changed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.endDraft();
            event.consume();
        }
    }
}
