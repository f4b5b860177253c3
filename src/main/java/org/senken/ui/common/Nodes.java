package org.senken.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Small pieces that every room is built of. */
public final class Nodes {
    private Nodes() {}

    /** A label with style classes. */
    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A label that breaks its lines. */
    public static Label wrapped(String text, String... styles) {
        var label = label(text, styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** A button with an id, a verb and what it does. */
    public static Button button(String id, String text, Runnable action, String... styles) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setOnAction(event -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** Says what a node does when the mouse rests on it, and to a screen reader. */
    public static <N extends Control> N explained(N node, String text) {
        node.setTooltip(new Tooltip(text));
        node.setAccessibleHelp(text);
        return node;
    }

    /** Takes whatever room is left in a row. */
    public static Region spacer() {
        var spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /** A frame with a title, something at the right of it, and content that takes the rest. */
    public static VBox card(String title, Node right, Node content) {
        var header = new HBox(label(title, Styles.CARD_TITLE), spacer(), right);
        header.getStyleClass().add(Styles.CARD_HEADER);
        var card = new VBox(header, content);
        card.getStyleClass().add(Styles.CARD);
        VBox.setVgrow(content, Priority.ALWAYS);
        return card;
    }

    /** A frame with a title. */
    public static VBox card(String title, Node content) {
        return card(title, new Region(), content);
    }

    /** A coloured word, such as "agreed". */
    public static Label badge(String text, String style) {
        var badge = label(text, Styles.BADGE, style);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        return badge;
    }

    /** One of several choices that stand side by side; a click on the chosen one keeps it chosen. */
    public static ToggleButton segment(String id, String text, ToggleGroup group, Runnable chosen) {
        var button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add(Styles.SEGMENT);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            chosen.run();
        });
        return button;
    }

    /** A labelled form field: the label above the field. */
    public static VBox field(String label, Node field) {
        var name = label(label, Styles.FIELD_LABEL);
        name.setLabelFor(field);
        var box = new VBox(name, field);
        box.setSpacing(3);
        return box;
    }

    /** A row of nodes with even gaps. */
    public static HBox row(double gap, Node... nodes) {
        var row = new HBox(gap, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
