package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.portfolio.model.Item;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;

/** An item in full. Its fields stay while the item stays, so that nobody's typing is disturbed. */
final class ItemDetail {
    private final ItemsViewModel model;
    private final Messages words;
    private final DetailPane pane = new DetailPane();
    private Optional<ItemFields> fields = Optional.empty();

    ItemDetail(ItemsViewModel model) {
        this.model = model;
        words = model.messages();
    }

    Region root() {
        return pane.root();
    }

    void empty() {
        fields = Optional.empty();
        pane.empty(words.get("items.hint"));
    }

    void show(Item item) {
        var signs = new ItemWords(model).signs(item);
        pane.name(
                words.get(item.name()),
                item.name().exactly(model.language().other()),
                signs.stream()
                        .map(sign -> Nodes.badge(sign.words(), sign.style()))
                        .toList());
        if (fields.filter(each -> each.isOf(item)).isEmpty()) {
            var fresh = new ItemFields(model, item);
            fields = Optional.of(fresh);
            pane.fill(fresh.nodes(), actions());
        }
        fields.ifPresent(each -> each.show(item));
    }

    void focusName() {
        model.showDetail();
        fields.ifPresent(ItemFields::focusName);
    }

    private List<Button> actions() {
        return List.of(
                arrow("up", -1),
                arrow("down", 1),
                Nodes.button("item-duplicate", words.get("item.duplicate"), model::duplicate),
                Nodes.button("item-remove", words.get("items.remove"), model::remove));
    }

    private Button arrow(String direction, int places) {
        var button = Nodes.button("item-" + direction, "", () -> model.move(places));
        button.setGraphic(new FontIcon("fth-arrow-" + direction));
        var what = words.get(places < 0 ? "narrative.up" : "narrative.down");
        button.setAccessibleText(what);
        return Nodes.explained(button, what);
    }
}
