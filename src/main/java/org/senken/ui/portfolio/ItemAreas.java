package org.senken.ui.portfolio;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.Item;
import org.senken.core.technology.Area;
import org.senken.core.technology.SubjectId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The areas an item belongs to, as ticks, and which of them comes first. */
final class ItemAreas {
    private static final double WIDTH = 168;

    private final ItemsViewModel page;
    private final ItemViewModel model;
    private final Messages words;
    private final Map<SubjectId, CheckBox> ticks = new HashMap<>();
    private final FlowPane flow = new FlowPane(6, 6);
    private final MenuButton first = new MenuButton();
    private final Label note = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final Label names = Nodes.wrapped("");
    private final TitledPane ticking;
    private final VBox root;

    ItemAreas(ItemsViewModel page, ItemViewModel model) {
        this.page = page;
        this.model = model;
        words = page.messages();
        first.setId("item-area-first");
        first.setText(words.get("item.areas.first"));
        ticking = new TitledPane(words.get("item.areas.change"), new VBox(8, flow, first));
        // many ticks for something that is seldom changed: they are built when they are first looked at
        ticking.expandedProperty().subscribe(open -> {
            if (open && ticks.isEmpty()) {
                build();
            }
        });
        ticking.setId("item-areas");
        ticking.setAnimated(false);
        ticking.setExpanded(false);
        root = new VBox(4, Nodes.label(words.get("item.areas"), Styles.FIELD_LABEL), names, note, ticking);
    }

    private void build() {
        for (var area : page.study().catalogue().areas()) {
            var tick = new CheckBox(words.get(area.label()));
            tick.setId("item-area-" + area.id());
            tick.setPrefWidth(WIDTH);
            tick.setOnAction(event -> model.turnArea(area.id()));
            ticks.put(area.id(), tick);
            flow.getChildren().add(tick);
        }
        model.item().ifPresent(this::show);
    }

    VBox root() {
        return root;
    }

    void show(Item item) {
        ticks.forEach((area, tick) -> tick.setSelected(item.areas().contains(area)));
        var named = new ItemWords(page).areas(item.areas());
        names.setText(named.isEmpty() ? words.get("item.areas.none") : named);
        first.getItems().setAll(item.areas().stream().skip(1).map(this::first).toList());
        first.setVisible(item.areas().size() > 1);
        first.setManaged(first.isVisible());
        note.setText(item.areas().stream()
                .findFirst()
                .map(area -> words.get("item.areas.speaks", name(area)))
                .orElse(""));
        note.setVisible(item.subject().isEmpty() && !item.areas().isEmpty());
        note.setManaged(note.isVisible());
    }

    private MenuItem first(SubjectId area) {
        var choice = new MenuItem(name(area));
        choice.setOnAction(event -> model.firstArea(area));
        return choice;
    }

    private String name(SubjectId id) {
        return page.study()
                .catalogue()
                .area(id)
                .map(Area::label)
                .map(words::get)
                .orElse(id.value());
    }
}
