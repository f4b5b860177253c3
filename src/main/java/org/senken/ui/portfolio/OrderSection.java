package org.senken.ui.portfolio;

import java.util.Comparator;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The criteria by weight, to be dragged or moved with Alt and the arrows; several can share a rank. */
final class OrderSection implements WeightSection {
    private static final double LINE = 32;

    private final WeightsViewModel model;
    private final ListView<Criterion> list = new ListView<>();
    private final VBox root;
    private WeightRanks ranks;

    OrderSection(WeightsViewModel model) {
        this.model = model;
        ranks = model.order();
        list.setId("weights-order");
        list.setFixedCellSize(LINE);
        list.setCellFactory(any -> new Line());
        list.getStyleClass().add("selectable");
        list.setOnKeyPressed(this::pressed);
        list.setAccessibleText(model.messages().get("sure.order.hint"));
        root = new VBox(
                2,
                Nodes.label(model.messages().get(StatementKind.ORDER), Styles.FIELD_LABEL),
                list,
                Nodes.wrapped(model.messages().get("sure.order.hint"), Styles.MUTED, Styles.SMALL));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void show() {
        ranks = model.order();
        Optional<Criterion> selected =
                Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        var sorted = model.criteria().stream()
                .sorted(Comparator.comparingInt(
                        each -> ranks.rankOf(each.id()) < 0 ? Integer.MAX_VALUE : ranks.rankOf(each.id())))
                .toList();
        list.getItems().setAll(sorted);
        list.setPrefHeight(LINE * sorted.size() + 2);
        list.setMinHeight(Region.USE_PREF_SIZE);
        selected.ifPresent(list.getSelectionModel()::select);
    }

    private void pressed(KeyEvent event) {
        var selected = list.getSelectionModel().getSelectedItem();
        if (selected == null) {
            return;
        }
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(selected.id(), -1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(selected.id(), 1);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.unrank(selected.id());
        } else {
            return;
        }
        event.consume();
    }

    /** A criterion with its rank. */
    private final class Line extends ListCell<Criterion> {
        private final Label rank = Nodes.label("", Styles.TREE_NUMBER);
        private final Label name = Nodes.label("");
        private final HBox content = Nodes.row(10, rank, name);

        Line() {
            setOnDragDetected(event -> {
                if (getItem() != null) {
                    var board = new ClipboardContent();
                    board.putString(getItem().id().value());
                    startDragAndDrop(TransferMode.MOVE).setContent(board);
                    event.consume();
                }
            });
            setOnDragOver(event -> {
                if (event.getGestureSource() instanceof Line source && source != this) {
                    event.acceptTransferModes(TransferMode.MOVE);
                }
                event.consume();
            });
            setOnDragDropped(this::dropped);
        }

        private void dropped(DragEvent event) {
            var dragged = new CriterionId(event.getDragboard().getString());
            Optional.ofNullable(getItem()).ifPresent(target -> model.moveBefore(dragged, target.id()));
            event.setDropCompleted(true);
            event.consume();
        }

        @Override
        protected void updateItem(@Nullable Criterion criterion, boolean empty) {
            super.updateItem(criterion, empty);
            setText(null);
            setGraphic(empty || criterion == null ? null : content);
            if (!empty && criterion != null) {
                int place = ranks.rankOf(criterion.id());
                boolean shared = place >= 0 && ranks.ranks().get(place).size() > 1;
                rank.setText(place < 0 ? "–" : (shared ? "= " : "") + (place + 1));
                name.setText(model.messages().get(criterion.name()));
                setAccessibleText(rank.getText() + " " + name.getText());
            }
        }
    }
}
