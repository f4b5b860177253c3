package org.senken.ui.delphi;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import org.senken.ui.common.Commit;

/** A short field for a number. What is refused is replaced by the number that holds. */
final class NumberField {
    private static final double WIDTH = 66;

    private final TextField field;
    private final Supplier<String> holds;

    NumberField(String id, Supplier<String> holds, Consumer<String> typed) {
        this.holds = holds;
        field = Commit.line(id, holds.get(), text -> {
            typed.accept(text);
            update();
        });
        field.setPrefWidth(WIDTH);
        field.setMaxWidth(WIDTH);
        field.setMinWidth(WIDTH);
    }

    TextField root() {
        return field;
    }

    /** Shows the number that holds. */
    void update() {
        Commit.replace(field, holds.get());
    }
}
