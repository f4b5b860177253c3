package org.senken.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The frame at the right of a room that shows one thing in full: what it is called, its fields, what can be done. */
public final class DetailPane {
    private static final double WIDTH = 380;

    private final VBox heading = new VBox();
    private final VBox body = new VBox();
    private final ScrollPane scroll = new ScrollPane(body);
    private final FlowPane actions = new FlowPane();
    private final VBox root = new VBox();

    public DetailPane() {
        root.getStyleClass().add(Styles.CARD);
        heading.getStyleClass().add(Styles.DETAIL_HEADER);
        body.getStyleClass().add(Styles.DETAIL_BODY);
        actions.getStyleClass().add(Styles.DETAIL_ACTIONS);
        scroll.setFitToWidth(true);
        root.setPrefWidth(WIDTH);
        root.setMinWidth(WIDTH);
    }

    public Region root() {
        return root;
    }

    /** Shows that nothing is selected. */
    public void empty(String hint) {
        var label = Nodes.wrapped(hint, Styles.MUTED);
        label.getStyleClass().add(Styles.DETAIL_EMPTY);
        root.getChildren().setAll(label);
    }

    /** Shows fields that scroll, with actions that stay below them. */
    public void fill(List<? extends Node> fields, List<? extends Node> buttons) {
        body.getChildren().setAll(fields);
        scroll.setVvalue(0);
        fill(scroll, buttons);
    }

    /** Shows content that takes all the room there is, with actions that stay below it. */
    public void fill(Region content, List<? extends Node> buttons) {
        VBox.setVgrow(content, Priority.ALWAYS);
        actions.getChildren().setAll(buttons);
        actions.setVisible(!buttons.isEmpty());
        actions.setManaged(!buttons.isEmpty());
        root.getChildren().setAll(heading, content, actions);
    }

    /** Says what is shown. */
    public void name(String title, String subtitle, List<? extends Node> badges) {
        heading.getChildren().setAll(Nodes.wrapped(title, Styles.CARD_TITLE));
        if (!subtitle.isEmpty()) {
            heading.getChildren().add(Nodes.wrapped(subtitle, Styles.MUTED));
        }
        if (!badges.isEmpty()) {
            var row = new HBox(6);
            row.getChildren().setAll(badges);
            heading.getChildren().add(row);
        }
    }
}
