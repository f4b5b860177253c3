package org.senken.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A box to choose one of several from. Only the user's choice is reported, never what the program shows. */
public final class Choice<T> {
    private final ComboBox<T> box = new ComboBox<>();
    private boolean showing;

    public Choice(String id, Function<T, String> words, Consumer<T> onChoice) {
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T choice) {
                return choice == null ? "" : words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        });
        box.valueProperty().addListener((property, was, is) -> {
            if (!showing && is != null) {
                onChoice.accept(is);
            }
        });
    }

    public ComboBox<T> root() {
        return box;
    }

    /** Shows the choices and which one is chosen. */
    public void show(List<T> choices, T chosen) {
        showing = true;
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(chosen);
        showing = false;
    }
}
