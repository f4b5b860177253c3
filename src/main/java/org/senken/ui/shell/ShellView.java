package org.senken.ui.shell;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.settings.Settings;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Look;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.minutes.NoteDrawer;
import org.senken.ui.projector.ProjectorMenu;

/**
 * The whole content of the window. It is put together anew when the language changes or a ballot takes the window;
 * what must survive that lives in the view models.
 */
public final class ShellView {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    /** Control on every system: with the command key a Mac puts windows away. */
    private static final KeyCombination NOTE = new KeyCodeCombination(KeyCode.M, KeyCombination.CONTROL_DOWN);

    private static final KeyCombination BLANK = new KeyCodeCombination(KeyCode.B);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    /** What stands above the room. */
    private static final int BARS = 2;

    private final ShellViewModel model;
    private final Function<Room, RoomView> rooms;
    private final Function<ShellViewModel, RoomView> ballot;
    private final BorderPane root = new BorderPane();
    private final List<RoomView> frame = new ArrayList<>();
    private final VBox middle = new VBox();
    private final Map<Room, RoomView> built = new EnumMap<>(Room.class);
    private RoomView room = new Nothing();
    private Settings shown;

    /**
     * @param rooms builds a room for the screen
     * @param ballot builds the ballot that has the window for itself
     */
    public ShellView(ShellViewModel model, Function<Room, RoomView> rooms, Function<ShellViewModel, RoomView> ballot) {
        this.model = model;
        this.rooms = rooms;
        this.ballot = ballot;
        shown = model.settingsProperty().getValue();
        root.setId("shell");
        assemble();
        model.settingsProperty().subscribe((was, is) -> settings(is));
        model.roomProperty().subscribe((was, is) -> enterRoom());
        model.ballotOpenProperty().subscribe((was, is) -> assemble());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        root.setOnDragOver(this::dragOver);
        root.setOnDragDropped(this::dropped);
    }

    public BorderPane root() {
        return root;
    }

    private void settings(Settings settings) {
        if (settings.language() != shown.language() || settings.theme() != shown.theme()) {
            shown = settings;
            assemble();
        }
    }

    private void assemble() {
        Look.dress(root, shown.theme());
        frame.forEach(RoomView::leave);
        frame.clear();
        room.leave();
        built.clear();
        boolean inBallot = model.ballotOpenProperty().getValue();
        root.setTop(inBallot ? part(new TopBar(model, true, null)) : topBar());
        root.setLeft(model.isLocked() ? null : part(new Rail(model)));
        root.setBottom(inBallot ? part(new StatusBar(model)) : withDrawer());
        middle.getChildren().setAll(part(new NoticeBar(model)), part(new WorkBar(model)));
        root.setCenter(middle);
        enterRoom();
    }

    private Node topBar() {
        var menu = new ProjectorMenu(model.projector());
        frame.add(menu);
        return part(new TopBar(model, false, menu));
    }

    private Node withDrawer() {
        return new VBox(part(new NoteDrawer(model.notes())), part(new StatusBar(model)));
    }

    private Node part(RoomView view) {
        frame.add(view);
        return view.root();
    }

    private void enterRoom() {
        room.leave();
        room = model.ballotOpenProperty().getValue()
                ? ballot.apply(model)
                : room(model.roomProperty().getValue());
        VBox.setVgrow(room.root(), Priority.ALWAYS);
        while (middle.getChildren().size() > BARS) {
            middle.getChildren().removeLast();
        }
        middle.getChildren().add(room.root());
    }

    /** A room that was built before only catches up; building one takes longer than a click should. */
    private RoomView room(Room wanted) {
        var known = built.get(wanted);
        if (known != null) {
            known.enter();
            return known;
        }
        var fresh = rooms.apply(wanted);
        built.put(wanted, fresh);
        return fresh;
    }

    private void shortcut(KeyEvent event) {
        if (!model.ballotOpenProperty().getValue() && roomKey(event)) {
            event.consume();
            return;
        }
        if (event.getTarget() instanceof TextInputControl typing && Commit.isBeingTyped(typing)) {
            return;
        }
        if (UNDO.match(event)) {
            model.undo();
            event.consume();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            model.redo();
            event.consume();
        }
    }

    /** The keys of the room: a note on what is on screen, and hiding what the room sees. */
    private boolean roomKey(KeyEvent event) {
        if (NOTE.match(event)) {
            model.note(room.tie(model.roomProperty().getValue()));
            return true;
        }
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (BLANK.match(event) && !typing && model.projector().openProperty().get()) {
            model.projector().turnBlank();
            return true;
        }
        return false;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.ballotOpenProperty().getValue()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var files = event.getDragboard().getFiles();
        model.drop(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }

    /** Stands where no room has been entered yet. */
    private static final class Nothing extends RoomView {
        @Override
        public VBox root() {
            return new VBox();
        }
    }
}
