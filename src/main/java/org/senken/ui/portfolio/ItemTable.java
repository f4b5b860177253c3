package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.ItemWorth;
import org.senken.core.portfolio.model.Item;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/**
 * The items in their order. Alt and arrows move the chosen one, Delete removes it, Insert adds one, Shortcut D copies it,
 * Shortcut V takes rows from the clipboard, Enter turns to its name.
 */
final class ItemTable {
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final double COST = 106;
    private static final double YEARS = 104;
    private static final double VALUE = 68;
    private static final double PER_YEN = 116;
    private static final double SCROLL_BAR = 18;

    private final ItemsViewModel model;
    private final Messages words;
    private final Runnable onEnter;
    private final TableView<Item> table = new TableView<>();
    private boolean showing;

    ItemTable(ItemsViewModel model, Runnable onEnter) {
        this.model = model;
        this.onEnter = onEnter;
        words = model.messages();
        table.setId("items");
        table.setPlaceholder(Nodes.wrapped(words.get("items.empty"), Styles.MUTED, Styles.DETAIL_EMPTY));
        var name = column("item.name", 200, this::fillName);
        table.getColumns()
                .setAll(List.of(
                        name,
                        column("item.cost.head", COST, this::fillCost),
                        column("item.years", YEARS, (cell, item) -> text(cell, item().years(item.years()))),
                        column("item.value", VALUE, (cell, item) -> number(cell, item().value(worth(item)))),
                        column("item.per", PER_YEN, (cell, item) -> number(cell, item().perYen(worth(item))))));
        name.prefWidthProperty().bind(table.widthProperty().subtract(COST + YEARS + VALUE + PER_YEN + SCROLL_BAR));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null && !showing) {
                model.select(item.id());
            }
        });
    }

    TableView<Item> root() {
        return table;
    }

    private ItemWords item() {
        return new ItemWords(model);
    }

    private Optional<ItemWorth> worth(Item item) {
        return model.weighed().worth(item);
    }

    /** Shows the items, and what the votes say of them. */
    void show(List<Item> items) {
        showing = true;
        if (table.getItems().equals(items)) {
            table.refresh();
        } else {
            table.getItems().setAll(items);
        }
        showing = false;
        showSelected();
    }

    /** Shows which item is looked at. */
    void showSelected() {
        showing = true;
        model.current().ifPresentOrElse(this::select, table.getSelectionModel()::clearSelection);
        showing = false;
    }

    private void select(Item item) {
        if (!item.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(item);
            table.scrollTo(item);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.move(-1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.move(1);
        } else if (event.getCode() == KeyCode.DELETE) {
            model.remove();
        } else if (event.getCode() == KeyCode.INSERT) {
            model.addOwn();
        } else if (event.getCode() == KeyCode.ENTER) {
            onEnter.run();
        } else if (COPY.match(event)) {
            model.duplicate();
        } else if (PASTE.match(event)) {
            var rows = Clipboard.getSystemClipboard().getString();
            model.openPaste(rows == null ? "" : rows);
        } else {
            return;
        }
        event.consume();
    }

    private TableColumn<Item, Item> column(String heading, double width, BiConsumer<TableCell<Item, Item>, Item> fill) {
        var column = new TableColumn<Item, Item>();
        var title = Nodes.wrapped(words.get(heading), Styles.STRONG, Styles.SMALL);
        title.setPrefWidth(width - 12);
        column.setGraphic(title);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setCellFactory(any -> new Cell(fill));
        return column;
    }

    private void fillName(TableCell<Item, Item> cell, Item item) {
        var name = Nodes.wrapped(words.get(item.name()), Styles.STRONG);
        var below = Nodes.wrapped(item().below(item), Styles.MUTED, Styles.SMALL);
        var box = new VBox(2, name);
        if (!below.getText().isEmpty()) {
            box.getChildren().add(below);
        }
        var signs = item().signs(item);
        if (!signs.isEmpty()) {
            var row = new FlowPane(6, 4);
            signs.forEach(sign -> row.getChildren().add(Nodes.badge(sign.words(), sign.style())));
            box.getChildren().add(row);
        }
        cell.setGraphic(box);
    }

    private void fillCost(TableCell<Item, Item> cell, Item item) {
        var likely = Nodes.label(item().likely(item.cost()));
        var range = Nodes.label(item().range(item.cost()), Styles.MUTED, Styles.SMALL);
        var box = new VBox(2, likely);
        if (!range.getText().isEmpty()) {
            box.getChildren().add(range);
        }
        box.setAlignment(Pos.TOP_RIGHT);
        cell.setGraphic(box);
    }

    private static void text(TableCell<Item, Item> cell, String text) {
        cell.setGraphic(Nodes.wrapped(text, Styles.SMALL));
    }

    private static void number(TableCell<Item, Item> cell, String text) {
        Label label = Nodes.label(text);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.TOP_RIGHT);
        cell.setGraphic(label);
    }

    /** A cell that is filled with what the column shows of the item. */
    private static final class Cell extends TableCell<Item, Item> {
        private final BiConsumer<TableCell<Item, Item>, Item> fill;

        Cell(BiConsumer<TableCell<Item, Item>, Item> fill) {
            this.fill = fill;
            getStyleClass().add("item-cell");
            setAlignment(Pos.TOP_LEFT);
        }

        /** As high as its words are once they are broken to the width of the column. */
        @Override
        protected double computePrefHeight(double width) {
            return getGraphic() instanceof Region region
                    ? snappedTopInset() + region.prefHeight(inner()) + snappedBottomInset()
                    : super.computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (getGraphic() instanceof Region region) {
                region.resizeRelocate(snappedLeftInset(), snappedTopInset(), inner(), region.prefHeight(inner()));
            }
        }

        private double inner() {
            return getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        }

        @Override
        protected void updateItem(Item item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(null);
            if (!empty && item != null) {
                fill.accept(this, item);
            }
        }
    }
}
