package org.senken.ui.technology;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.layout.Region;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** One cell of the tree: a line that ends in an ellipsis where it is too long, and then is told in full on hovering. */
final class OutlineCell extends TreeTableCell<Row, Row> {
    private static final double TOOLTIP_WIDTH = 420;

    /** What a cell says, and what it says in full on hovering. */
    record Words(String line, String whole) {
        static Words of(String line) {
            return new Words(line, line);
        }
    }

    private final Function<Row, Words> words;
    private final boolean main;
    private final Label number = Nodes.label("", Styles.TREE_NUMBER);
    private final Tooltip whole = new Tooltip();

    private OutlineCell(Function<Row, Words> words, boolean main) {
        this.words = words;
        this.main = main;
        number.setMinWidth(Region.USE_PREF_SIZE);
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
    }

    /** A column of the entries' names, with the numbers of areas. */
    static TreeTableColumn<Row, Row> names(String title, double width, Function<Row, Words> words) {
        return column(title, width, words, true);
    }

    /** A column of muted words. */
    static TreeTableColumn<Row, Row> muted(String title, double width, Function<Row, Words> words) {
        return column(title, width, words, false);
    }

    private static TreeTableColumn<Row, Row> column(
            String title, double width, Function<Row, Words> words, boolean main) {
        return prepared(new TreeTableColumn<>(title), width, cells -> new OutlineCell(words, main));
    }

    /** A column of badges. */
    static TreeTableColumn<Row, Row> badges(String title, double width, Function<Row, List<Label>> badges) {
        return prepared(new TreeTableColumn<>(title), width, cells -> new TreeTableCell<>() {
            @Override
            protected void updateItem(@Nullable Row row, boolean empty) {
                super.updateItem(row, empty);
                var shown = row == null || empty ? List.<Label>of() : badges.apply(row);
                var box = Nodes.row(4);
                box.getChildren().setAll(shown);
                setGraphic(shown.isEmpty() ? null : box);
            }
        });
    }

    private static TreeTableColumn<Row, Row> prepared(
            TreeTableColumn<Row, Row> column,
            double width,
            Callback<TreeTableColumn<Row, Row>, TreeTableCell<Row, Row>> cells) {
        column.setCellValueFactory(data -> data.getValue().valueProperty());
        column.setCellFactory(cells);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll(Styles.MUTED, Styles.STRONG);
        if (row == null || empty) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
        } else {
            show(row);
        }
    }

    private void show(Row row) {
        var text = words.apply(row);
        boolean area = row.place().isArea();
        boolean quiet = !main || row.isLink() || row.subject().retired();
        setText(text.line());
        number.setText(String.valueOf(row.number()));
        setGraphic(main && area ? number : null);
        if (quiet) {
            getStyleClass().add(Styles.MUTED);
        } else if (area) {
            getStyleClass().add(Styles.STRONG);
        }
        whole.setText(text.whole());
        setTooltip(text.whole().isEmpty() ? null : whole);
    }
}
