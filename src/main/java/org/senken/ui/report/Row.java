package org.senken.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.senken.ui.common.Segments;

/** Choices side by side that can show another choice later. What the user has chosen keeps the focus. */
final class Row<T> {
    private final String id;
    private final List<T> choices;
    private final Function<T, String> words;
    private final Consumer<T> onChoice;
    private final HBox root = new HBox();
    private Optional<T> shown = Optional.empty();

    /**
     * @param id of each button: this, a hyphen and the choice as it prints
     */
    Row(String id, List<T> choices, Function<T, String> words, Consumer<T> onChoice) {
        this.id = id;
        this.choices = choices;
        this.words = words;
        this.onChoice = onChoice;
        root.setAlignment(Pos.CENTER_LEFT);
        root.setFillHeight(false);
    }

    HBox root() {
        return root;
    }

    void show(T chosen) {
        if (!shown.equals(Optional.of(chosen))) {
            shown = Optional.of(chosen);
            root.getChildren().setAll(Segments.of(id, choices, words, chosen, this::choose));
        }
    }

    private void choose(T choice) {
        shown = Optional.of(choice);
        onChoice.accept(choice);
    }
}
