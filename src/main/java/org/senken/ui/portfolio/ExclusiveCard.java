package org.senken.ui.portfolio;

import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Sets of items of which at most one may be taken. */
final class ExclusiveCard {
    private final LimitsViewModel model;
    private final Messages words;
    private final VBox lines = new VBox(8);
    private final VBox root;

    ExclusiveCard(LimitsViewModel model) {
        this.model = model;
        words = model.messages();
        lines.getStyleClass().add("card-body");
        root = Nodes.card(
                words.get("limits.exclusive"),
                Nodes.button(
                        "limits-exclusive-add",
                        words.get("limits.pick"),
                        () -> model.sets().pick(ItemSetsViewModel.Kind.EXCLUSIVE)),
                lines);
    }

    VBox root() {
        return root;
    }

    void show() {
        var sets = model.rules().exclusive();
        lines.getChildren()
                .setAll(IntStream.range(0, sets.size())
                        .mapToObj(i -> {
                            var line = new ItemSetLine(model, ItemSetsViewModel.Kind.EXCLUSIVE, i);
                            line.show(sets.get(i));
                            return line.root();
                        })
                        .toList());
        if (sets.isEmpty()) {
            lines.getChildren().add(Nodes.wrapped(words.get("limits.exclusive.none"), Styles.MUTED));
        }
    }
}
