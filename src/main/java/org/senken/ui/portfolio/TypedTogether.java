package org.senken.ui.portfolio;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.senken.ui.common.Commit;
import org.senken.ui.common.Nodes;

/**
 * Fields that make sense together only, such as low, likely and high. They are handed over when all of them are left, or on
 * Enter; what is refused stays to be mended, Escape brings the old values back.
 */
final class TypedTogether {
    /**
     * One of the fields.
     *
     * @param id of the field
     * @param label what stands above it
     */
    record Part(String id, String label) {}

    private final List<TextField> fields;
    private final Predicate<List<String>> accept;
    private final HBox root = new HBox(8);
    private List<String> shown;

    /**
     * @param accept takes what was typed; false refuses it
     */
    TypedTogether(List<Part> parts, Predicate<List<String>> accept) {
        this.accept = accept;
        fields = parts.stream().map(this::field).toList();
        shown = fields.stream().map(each -> "").toList();
        for (int i = 0; i < parts.size(); i++) {
            var box = Nodes.field(parts.get(i).label(), fields.get(i));
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(1);
            root.getChildren().add(box);
        }
        root.focusWithinProperty().subscribe(inside -> {
            if (!inside) {
                hand();
            }
        });
    }

    private TextField field(Part part) {
        var field = new TextField();
        field.setId(part.id());
        field.getStyleClass().add("amount");
        field.setUserData("");
        field.setOnAction(event -> hand());
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                restore();
            }
        });
        return field;
    }

    HBox root() {
        return root;
    }

    private List<String> typed() {
        return fields.stream().map(TextField::getText).toList();
    }

    private void hand() {
        var now = typed();
        if (!now.equals(shown) && accept.test(now)) {
            shown = now;
            fields.forEach(each -> each.setUserData(each.getText()));
        }
    }

    private void restore() {
        IntStream.range(0, fields.size()).forEach(i -> Commit.replace(fields.get(i), shown.get(i)));
    }

    /** Shows other values, unless somebody is typing. */
    void show(List<String> values) {
        if (typed().equals(shown) || !root.isFocusWithin()) {
            shown = List.copyOf(values);
            restore();
        }
    }
}
