package org.senken.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/** A few choices side by side, one of them chosen. */
public final class Segments {
    private Segments() {}

    /**
     * Builds the row of choices.
     *
     * @param id of each button: this, a hyphen and the choice as it prints
     * @param chosen which one is chosen at first; none if it is not among the choices
     */
    public static <T> HBox of(
            String id, List<T> choices, Function<T, String> words, Object chosen, Consumer<T> onChoice) {
        var group = new ToggleGroup();
        var row = new HBox();
        for (var choice : choices) {
            var button = Nodes.segment(id + "-" + choice, words.apply(choice), group, () -> onChoice.accept(choice));
            button.setSelected(choice.equals(chosen));
            row.getChildren().add(button);
        }
        row.setUserData(id);
        row.getChildren().getFirst().getStyleClass().add("first");
        row.getChildren().getLast().getStyleClass().add("last");
        return row;
    }

    /** Marks another choice of a row that is there already, so that the keyboard's focus stays where it is. */
    public static void choose(HBox row, Object chosen) {
        var id = row.getUserData() + "-" + chosen;
        for (var child : row.getChildren()) {
            if (child instanceof ToggleButton button && id.equals(button.getId())) {
                button.setSelected(true);
            }
        }
    }
}
