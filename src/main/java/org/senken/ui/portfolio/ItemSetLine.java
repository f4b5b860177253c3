package org.senken.ui.portfolio;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.senken.core.portfolio.model.ItemId;
import org.senken.ui.common.Nodes;

/** The line of a set of items: their names, and the buttons that change and remove it. */
final class ItemSetLine {
    private final LimitsViewModel model;
    private final Label names = Nodes.wrapped("");
    private final HBox root;

    /**
     * @param place of the set among those of its kind
     */
    ItemSetLine(LimitsViewModel model, ItemSetsViewModel.Kind kind, int place) {
        this.model = model;
        var words = model.messages();
        var id = "limits-" + kind.name().toLowerCase(Locale.ROOT);
        names.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(names, Priority.ALWAYS);
        root = Nodes.row(
                8,
                names,
                Nodes.button(
                        id + "-change-" + place,
                        words.get("limits.change"),
                        () -> model.sets().pick(kind, place)),
                Nodes.button(
                        id + "-remove-" + place,
                        words.get("limits.remove"),
                        () -> model.sets().remove(kind, place)));
    }

    HBox root() {
        return root;
    }

    void show(Collection<ItemId> items) {
        var words = model.messages();
        // in the order of the items, not of their ids
        names.setText(model.items().stream()
                .filter(each -> items.contains(each.id()))
                .map(each -> words.get(each.name()))
                .collect(Collectors.joining(words.get("limits.between"))));
    }
}
