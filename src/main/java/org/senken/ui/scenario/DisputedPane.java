package org.senken.ui.scenario;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.senken.core.scenario.Cell;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The cells on which the judges are far apart; one that is chosen becomes the cell at hand. */
final class DisputedPane {
    private final MatrixViewModel model;
    private final MatrixWords words;
    private final ListView<Cell> list = new ListView<>();

    DisputedPane(MatrixViewModel model, RoomView.Life life) {
        this.model = model;
        words = new MatrixWords(model);
        list.setId("matrix-disputed");
        list.setPlaceholder(Nodes.wrapped(model.messages().get("matrix.disputed.none"), Styles.MUTED));
        list.setCellFactory(any -> new Line());
        list.getSelectionModel().selectedItemProperty().subscribe(cell -> {
            if (cell != null) {
                model.goTo(cell);
                model.saidProperty().set(true);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.look(MatrixViewModel.Look.CELLS);
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.look(MatrixViewModel.Look.CELLS);
            }
        });
        life.follow(model.standingProperty(), standing -> list.getItems().setAll(standing.disputed()));
    }

    Region root() {
        return list;
    }

    private final class Line extends ListCell<Cell> {
        @Override
        protected void updateItem(Cell cell, boolean empty) {
            super.updateItem(cell, empty);
            setText(null);
            setGraphic(null);
            if (!empty && cell != null) {
                var said =
                        model.readingProperty().get().scenarios().judgements().at(cell);
                var spread = Spread.of(said.values());
                var names = words.name(cell.from()).orElse("") + " → "
                        + words.name(cell.to()).orElse("");
                var range = model.messages()
                        .get(
                                "matrix.spread",
                                Influence.signed(spread.lowest()),
                                Influence.signed(spread.highest()),
                                spread.judges());
                var name = Nodes.label(names);
                name.setMinWidth(0);
                setGraphic(Nodes.row(10, name, Nodes.spacer(), Nodes.label(range, Styles.MUTED)));
                setAccessibleText(names + ": " + range);
            }
        }
    }
}
