package org.senken.ui.delphi;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** A part of a form that is folded away: its name and what it comes to in one line, and the fields below when unfolded. */
final class Fold {
    private static final double NAME_WIDTH = 96;

    private final Label mark = Nodes.label("▸", Styles.MUTED);
    private final Label summary = Nodes.wrapped("", Styles.MUTED);
    private final VBox body;
    private final VBox root;

    /**
     * @param onTurn called when somebody wants it unfolded, or folded again
     */
    Fold(String id, String name, Runnable onTurn, Node... fields) {
        var title = Nodes.button(id, name, onTurn, Styles.LINK);
        title.setMinWidth(NAME_WIDTH);
        title.setPrefWidth(NAME_WIDTH);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, mark, title, summary);
        line.getStyleClass().add(Styles.CLICKABLE);
        line.setOnMouseClicked(event -> onTurn.run());
        body = new VBox(10, fields);
        body.setPadding(new Insets(8, 0, 8, 20));
        root = new VBox(line, body);
        show(false);
    }

    VBox root() {
        return root;
    }

    void show(boolean unfolded) {
        mark.setText(unfolded ? "▾" : "▸");
        body.setVisible(unfolded);
        body.setManaged(unfolded);
    }

    void say(String words) {
        summary.setText(words);
    }
}
