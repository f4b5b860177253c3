package org.senken.ui.minutes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Room;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The room of the minutes: notes, wording and the run sheet. */
public final class MinutesView extends RoomView {
    private final MinutesViewModel model;
    private final Map<MinutesViewModel.Sheet, Region> sheets = new EnumMap<>(MinutesViewModel.Sheet.class);
    private final VBox root = new VBox();

    /**
     * @param goTo enters the room a note or a step belongs to
     */
    public MinutesView(MinutesViewModel model, Consumer<Room> goTo) {
        this.model = model;
        sheets.put(MinutesViewModel.Sheet.NOTES, new NotesPane(model.notes(), goTo, life()).root());
        sheets.put(MinutesViewModel.Sheet.WORDINGS, new WordingsPane(model.wordings(), life()).root());
        sheets.put(MinutesViewModel.Sheet.RUN_SHEET, new RunSheetPane(model.runSheet(), goTo, life()).root());
        root.getStyleClass().add(Styles.ROOM);
        root.setMinHeight(0);
        follow(model.sheetProperty(), this::show);
    }

    @Override
    public Region root() {
        return root;
    }

    private void show(MinutesViewModel.Sheet shown) {
        var words = model.messages();
        var header = Nodes.row(
                14,
                Nodes.label(words.get(Room.MINUTES), Styles.ROOM_TITLE),
                Segments.of("minutes-sheet", List.of(MinutesViewModel.Sheet.values()), words::get, shown, model::show));
        var sheet = sheets.getOrDefault(shown, root);
        // on a low window the panes scroll; they do not push the status bar out
        sheet.setMinHeight(0);
        VBox.setVgrow(sheet, Priority.ALWAYS);
        root.getChildren().setAll(header, sheet);
    }
}
