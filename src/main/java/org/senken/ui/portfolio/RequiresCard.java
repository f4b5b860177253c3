package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Requirement;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Which items only make sense with another. */
final class RequiresCard {
    private final LimitsViewModel model;
    private final Messages words;
    private final Choice<Optional<ItemId>> needing;
    private final Choice<Optional<ItemId>> needed;
    private final VBox lines = new VBox(6);
    private final VBox root;

    RequiresCard(LimitsViewModel model) {
        this.model = model;
        words = model.messages();
        needing = choice("limits-needing", "limits.requires.item", model.needingProperty()::set);
        needed = choice("limits-needed", "limits.requires.needs", model.neededProperty()::set);
        var add = Nodes.row(
                8,
                needing.root(),
                Nodes.label(words.get("limits.requires.verb"), Styles.MUTED),
                needed.root(),
                Nodes.button("limits-require", words.get("limits.add"), model::require));
        var body = new VBox(10, lines, add);
        body.getStyleClass().add("card-body");
        root = Nodes.card(words.get("limits.requires"), body);
    }

    VBox root() {
        return root;
    }

    private Choice<Optional<ItemId>> choice(String id, String hint, Consumer<Optional<ItemId>> onChoice) {
        var choice = new Choice<Optional<ItemId>>(
                id, which -> which.map(model::nameOf).map(words::get).orElseGet(() -> words.get(hint)), onChoice);
        choice.root().setMaxWidth(Double.MAX_VALUE);
        choice.root().setPrefWidth(1);
        HBox.setHgrow(choice.root(), Priority.ALWAYS);
        return choice;
    }

    void show() {
        var choices = new ArrayList<Optional<ItemId>>();
        choices.add(Optional.empty());
        model.items().stream().map(Item::id).map(Optional::of).forEach(choices::add);
        needing.show(choices, model.needingProperty().get());
        needed.show(choices, model.neededProperty().get());
        List<HBox> rows = model.rules().requirements().stream().map(this::line).toList();
        lines.getChildren().setAll(rows);
        lines.setVisible(!rows.isEmpty());
        lines.setManaged(!rows.isEmpty());
    }

    private HBox line(Requirement each) {
        var text =
                Nodes.wrapped(words.get("limits.requires.line", model.nameOf(each.item()), model.nameOf(each.needs())));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button remove = Nodes.button(
                "limits-unrequire-" + each.item() + "-" + each.needs(),
                words.get("limits.remove"),
                () -> model.unrequire(each));
        return Nodes.row(8, text, remove);
    }
}
