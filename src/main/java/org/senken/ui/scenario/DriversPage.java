package org.senken.ui.scenario;

import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenarios;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The page of the drivers: the list at the left, the one that is looked at in full at the right. */
final class DriversPage implements ScenarioPage {
    private static final double LIST_WIDTH = 380;
    private static final double NARROWEST = 240;

    private final DriversViewModel model;
    private final Messages words;
    private final ListView<Driver> list = new ListView<>();
    private final Label count = Nodes.label("", Styles.MUTED);
    private final DriverDetail detail;
    private final HBox root;
    private boolean showing;

    DriversPage(DriversViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        detail = new DriverDetail(model);
        list.setId("drivers");
        list.setCellFactory(any -> new Line());
        list.setPlaceholder(Nodes.wrapped(words.get("drivers.hint"), Styles.MUTED, Styles.DETAIL_EMPTY));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(driver -> {
            if (driver != null && !showing) {
                model.select(driver.id());
            }
        });
        var card = Nodes.card(words.get("page.DRIVERS"), count, list);
        card.setPrefWidth(LIST_WIDTH);
        card.setMinWidth(NARROWEST);
        HBox.setHgrow(detail.root(), Priority.ALWAYS);
        root = new HBox(12, card, detail.root());
        life.follow(model.room().scenariosProperty(), this::show);
        life.follow(model.selectedProperty(), selected -> select());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Region tools() {
        return Nodes.row(
                10,
                Nodes.button("drivers-paste", words.get("drivers.paste"), model::paste),
                Nodes.button("drivers-add", words.get("drivers.add"), model::add, Styles.PRIMARY));
    }

    @Override
    public boolean isBesideScenarios() {
        return false;
    }

    private void show(Scenarios scenarios) {
        showing = true;
        if (!list.getItems().equals(scenarios.drivers())) {
            list.getItems().setAll(scenarios.drivers());
        }
        showing = false;
        count.setText(words.get("drivers.count", scenarios.drivers().size(), Scenarios.MOST_DRIVERS));
        select();
    }

    private void select() {
        showing = true;
        model.driver()
                .ifPresentOrElse(
                        driver -> {
                            list.getSelectionModel().select(driver);
                            detail.show(driver);
                        },
                        () -> {
                            list.getSelectionModel().clearSelection();
                            detail.empty();
                        });
        showing = false;
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove();
        } else {
            return;
        }
        event.consume();
    }

    /** A driver in the list; it can be dragged to another place. */
    private final class Line extends ListCell<Driver> {
        private final Label number = Nodes.label("", Styles.TREE_NUMBER);
        private final Label name = Nodes.label("", Styles.STRONG);
        private final Label states = Nodes.label("", Styles.MUTED, Styles.SMALL);
        private final Label badge = Nodes.badge("", Styles.WARN);
        private final HBox content;

        Line() {
            name.setMinWidth(0);
            states.setMinWidth(0);
            var texts = new VBox(2, name, states);
            texts.setMinWidth(0);
            HBox.setHgrow(texts, Priority.ALWAYS);
            content = Nodes.row(10, number, texts, badge);
            content.setMinWidth(0);
            content.setPrefWidth(1);
            getStyleClass().add("scenario-cell");
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    var board = new ClipboardContent();
                    board.putString(getItem().id().value());
                    startDragAndDrop(TransferMode.MOVE).setContent(board);
                    event.consume();
                }
            });
            setOnDragOver(this::over);
            setOnDragDropped(this::dropped);
        }

        private void over(DragEvent event) {
            if (event.getGestureSource() instanceof Line source && source != this) {
                event.acceptTransferModes(TransferMode.MOVE);
            }
            event.consume();
        }

        private void dropped(DragEvent event) {
            int place = isEmpty() ? list.getItems().size() - 1 : getIndex();
            model.moveTo(new DriverId(event.getDragboard().getString()), place);
            event.setDropCompleted(true);
            event.consume();
        }

        @Override
        protected void updateItem(Driver driver, boolean empty) {
            super.updateItem(driver, empty);
            setText(null);
            setGraphic(empty || driver == null ? null : content);
            if (!empty && driver != null) {
                number.setText(String.valueOf(getIndex() + 1));
                name.setText(words.get(driver.name()));
                states.setText(driver.states().stream()
                        .map(state -> words.get(state.name()))
                        .collect(Collectors.joining(" · ")));
                var trouble = model.trouble(driver);
                badge.setVisible(trouble.isPresent());
                badge.setManaged(trouble.isPresent());
                badge.setText(words.get("drivers.few.badge", driver.states().size()));
                setAccessibleText(name.getText() + ": " + states.getText()
                        + trouble.map(each -> ". " + words.get(each)).orElse(""));
            }
        }
    }
}
