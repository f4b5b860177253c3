package org.senken.ui.delphi;

import java.util.List;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Styles;

/** The questions of one criterion, a row each. */
final class BallotRows {
    private final BallotViewModel model;
    private final ObservableList<BallotSlot> slots = FXCollections.observableArrayList();
    private final ListView<BallotSlot> list = new ListView<>(slots);
    private final VBox root;

    BallotRows(BallotViewModel model) {
        this.model = model;
        var columns = BallotColumns.of(model.seat());
        list.setId("ballot-rows");
        list.setCellFactory(any -> new BallotCell(model, columns));
        list.getStyleClass().add("ballot-rows");
        VBox.setVgrow(list, Priority.ALWAYS);
        root = new VBox(columns.header(model), list);
        root.getStyleClass().add(Styles.CARD);
        root.setFocusTraversable(true);
    }

    VBox root() {
        return root;
    }

    void show(List<BallotRow> now) {
        if (areFor(now)) {
            for (int i = 0; i < now.size(); i++) {
                slots.get(i).rowProperty().set(now.get(i));
            }
        } else {
            slots.setAll(now.stream().map(BallotSlot::new).toList());
            mark(model.rowProperty().get());
        }
    }

    private boolean areFor(List<BallotRow> now) {
        return slots.size() == now.size()
                && IntStream.range(0, now.size()).allMatch(i -> slots.get(i).isFor(now.get(i)));
    }

    /** Marks the current row and keeps it in sight. */
    void goTo(int place) {
        mark(place);
        list.getSelectionModel().clearAndSelect(place);
        list.scrollTo(Math.max(0, place - 3));
    }

    private void mark(int place) {
        for (int i = 0; i < slots.size(); i++) {
            slots.get(i).currentProperty().set(i == place);
        }
    }

    /**
     * Puts the cursor into the reason of the current row. Keys may come faster than the screen is drawn: the rows are laid
     * out first, otherwise there would be no field yet and the reason would be typed into nothing.
     */
    void typeReason() {
        var window = root.getScene().getRoot();
        window.applyCss();
        window.layout();
        var field = list.lookup("#reason-" + model.rowProperty().get());
        if (field != null) {
            field.requestFocus();
        }
    }
}
