package org.senken.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Text fields that hand their text over when the typing is done: on Enter or when the focus leaves. */
public final class Commit {
    private Commit() {}

    /** A one-line field that hands over what was typed; Escape brings the old text back. */
    public static TextField line(String id, String text, Consumer<String> typed) {
        var field = new TextField(text);
        field.setId(id);
        field.setOnAction(event -> hand(field, typed));
        return prepared(field, typed);
    }

    /** A field of several lines. Enter makes a new line; leaving the field hands the text over. */
    public static TextArea lines(String id, String text, int rows, Consumer<String> typed) {
        var area = new TextArea(text);
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        return prepared(area, typed);
    }

    private static <F extends TextInputControl> F prepared(F field, Consumer<String> typed) {
        field.setUserData(field.getText());
        field.focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                hand(field, typed);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                field.setText((String) field.getUserData());
            }
        });
        return field;
    }

    private static void hand(TextInputControl field, Consumer<String> typed) {
        if (!field.getText().equals(field.getUserData())) {
            field.setUserData(field.getText());
            typed.accept(field.getText());
        }
    }

    /** Whether the field holds typing that has not been handed over: then undo belongs to the field. */
    public static boolean isBeingTyped(TextInputControl field) {
        return field.isEditable() && !field.getText().equals(field.getUserData());
    }

    /** Shows another text, unless somebody is typing. */
    public static void show(TextInputControl field, String text) {
        if (!field.isFocused() || field.getText().equals(field.getUserData())) {
            replace(field, text);
        }
    }

    /** Shows another text in any case; what was typed and not handed over is gone. */
    public static void replace(TextInputControl field, String text) {
        field.setUserData(text);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
