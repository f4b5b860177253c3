package org.senken.ui.common;

import javafx.geometry.VPos;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What cannot be edited: labels at the left, values at the right. */
public final class Facts {
    private static final double LABELS = 92;

    private final GridPane grid = new GridPane();

    public Facts() {
        grid.getStyleClass().add(Styles.FACTS);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABELS), values);
    }

    public GridPane root() {
        return grid;
    }

    /** Takes all facts away. */
    public Facts clear() {
        grid.getChildren().clear();
        return this;
    }

    /** Adds a fact, unless its value is blank. */
    public Facts add(String label, String value) {
        if (!value.isBlank()) {
            var name = Nodes.wrapped(label, Styles.FIELD_LABEL);
            GridPane.setValignment(name, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, Nodes.wrapped(value));
        }
        return this;
    }
}
