package org.senken.ui.portfolio;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** All items with a tick for each of the two portfolios. Key 1 turns an item in the first, 2 in the second, Enter shows its votes. */
final class SidesTable {
    private static final double ROW_HEIGHT = 32;
    private static final double COST_WIDTH = 96;
    private static final double TICK_WIDTH = 76;
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");

    /** An item and who has it. */
    private record Row(Item item, Text name, boolean inOne, boolean inOther) {
        ItemId id() {
            return item.id();
        }

        boolean in(CompareViewModel.Side side) {
            return side == CompareViewModel.Side.ONE ? inOne : inOther;
        }
    }

    private final CompareViewModel model;
    private final Messages words;
    private final TableView<Row> table = new TableView<>();
    private final CheckBox onlyDifferences;
    private final VBox root;

    SidesTable(CompareViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        onlyDifferences = new CheckBox(words.get("sides.only"));
        onlyDifferences.setId("sides-only");
        onlyDifferences.setOnAction(event -> show());
        table.setId("sides");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Nodes.wrapped(words.get("sides.none"), Styles.MUTED));
        table.getColumns()
                .setAll(List.of(name(), cost(), tick(CompareViewModel.Side.ONE), tick(CompareViewModel.Side.OTHER)));
        table.setRowFactory(any -> new Line());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        var hint = Nodes.label(words.get("sides.keys"), Styles.MUTED, Styles.SMALL);
        hint.setMinWidth(0);
        root = Nodes.card(words.get("sides.title"), Nodes.row(12, hint, onlyDifferences), table);
        root.getStyleClass().add(Styles.TABLE_CARD);
        life.follow(model.studyProperty(), study -> show());
        life.follow(model.contendersProperty(), all -> show());
        life.follow(model.comparedProperty(), compared -> show());
    }

    Region root() {
        return root;
    }

    private void show() {
        var naming = model.naming();
        var one = items(CompareViewModel.Side.ONE);
        var other = items(CompareViewModel.Side.OTHER);
        var rows = model.items().stream()
                .map(each -> new Row(each, naming.of(each), one.contains(each.id()), other.contains(each.id())))
                .filter(each -> !onlyDifferences.isSelected() || each.inOne() != each.inOther())
                .toList();
        if (rows.size() != table.getItems().size()) {
            table.getItems().setAll(rows);
            return;
        }
        // a row that stays as it is keeps its place, its choice and its focus
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).equals(table.getItems().get(i))) {
                table.getItems().set(i, rows.get(i));
            }
        }
    }

    private Set<ItemId> items(CompareViewModel.Side side) {
        return model.contender(side).map(Contender::items).orElse(Set.of());
    }

    private void pressed(KeyEvent event) {
        var row = table.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT1, NUMPAD1 -> turn(CompareViewModel.Side.ONE, row);
            case DIGIT2, NUMPAD2 -> turn(CompareViewModel.Side.OTHER, row);
            case ENTER -> model.trace(row.id());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(CompareViewModel.Side side, Row row) {
        int place = table.getSelectionModel().getSelectedIndex();
        model.drafts().turn(side, row.id());
        table.getSelectionModel().select(place);
    }

    private TableColumn<Row, Row> name() {
        var column = column(words.get("sides.item"));
        column.setCellFactory(any -> new NameCell());
        column.setPrefWidth(380);
        return column;
    }

    private TableColumn<Row, Row> cost() {
        var column = column(words.get("sides.cost"));
        column.setCellFactory(any -> new CostCell());
        fixed(column, COST_WIDTH);
        return column;
    }

    private TableColumn<Row, Row> tick(CompareViewModel.Side side) {
        var column = column(words.get(SidePane.name(side)));
        column.setCellFactory(any -> new TickCell(side));
        fixed(column, TICK_WIDTH);
        return column;
    }

    private static TableColumn<Row, Row> column(String title) {
        var column = new TableColumn<Row, Row>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static void fixed(TableColumn<Row, Row> column, double width) {
        column.setMinWidth(width);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
    }

    /** A line stands out where only one of the two has the item; a double click shows the votes behind it. */
    private final class Line extends TableRow<Row> {
        Line() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    model.trace(getItem().id());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(DIFFERENT, row != null && !empty && row.inOne() != row.inOther());
        }
    }

    /** A name may be longer than its column: resting on it shows all of it. */
    private final class NameCell extends TableCell<Row, Row> {
        private final Tooltip whole = new Tooltip();

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : words.get(row.name()));
            whole.setText(getText());
            setTooltip(row == null || empty ? null : whole);
        }
    }

    private final class CostCell extends TableCell<Row, Row> {
        CostCell() {
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null || empty ? null : cost(row.item()));
        }

        private String cost(Item item) {
            return item.cost().isKnown()
                    ? Numbers.yen(item.cost().likely(), words.language())
                    : words.get("sides.cost.unknown");
        }
    }

    private final class TickCell extends TableCell<Row, Row> {
        private final CompareViewModel.Side side;
        private final CheckBox box = new CheckBox();

        TickCell(CompareViewModel.Side side) {
            this.side = side;
            // the table has the keys
            box.setFocusTraversable(false);
            box.setOnAction(event -> ticked());
            getStyleClass().add("tick-cell");
        }

        private void ticked() {
            var row = getItem();
            if (row != null) {
                // the study says what is ticked, not the box
                box.setSelected(row.in(side));
                model.drafts().turn(side, row.id());
            }
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(row == null || empty ? null : box);
            if (row != null && !empty) {
                box.setSelected(row.in(side));
                box.setAccessibleText(words.get("sides.tick", row.name(), words.get(SidePane.name(side))));
            }
        }
    }
}
