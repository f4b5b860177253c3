package org.senken.ui.scenario;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Several of many: what is chosen as badges, and a menu that ticks more of them or fewer. */
final class WildcardChoices<T> {
    /** What can be ticked. */
    record Option<T>(T value, String name) {}

    /** Options under a heading of their own; a blank heading puts them into the menu itself. */
    record Group<T>(String heading, List<Option<T>> options) {}

    private static final double GAP = 6;

    private final MenuButton menu = new MenuButton();
    private final FlowPane root = new FlowPane(GAP, GAP);
    private final Consumer<T> onToggle;

    /**
     * @param verb what the menu is called
     * @param onToggle takes what was ticked or unticked
     */
    WildcardChoices(String id, String verb, Consumer<T> onToggle) {
        this.onToggle = onToggle;
        menu.setId(id);
        menu.setText(verb);
        menu.setMinWidth(Region.USE_PREF_SIZE);
    }

    Region root() {
        return root;
    }

    /** Shows what can be chosen and what is. */
    void show(List<Group<T>> groups, List<T> chosen) {
        menu.getItems()
                .setAll(groups.stream().flatMap(group -> items(group, chosen)).toList());
        menu.setDisable(groups.stream().allMatch(group -> group.options().isEmpty()));
        root.getChildren()
                .setAll(groups.stream()
                        .flatMap(group -> group.options().stream()
                                .filter(option -> chosen.contains(option.value()))
                                .map(option -> badge(group, option)))
                        .toList());
        root.getChildren().add(menu);
    }

    private static <T> Node badge(Group<T> group, Option<T> option) {
        var badge = Nodes.badge(
                group.heading().isEmpty() ? option.name() : group.heading() + " · " + option.name(), Styles.INFO);
        badge.setMinWidth(0);
        return badge;
    }

    private Stream<MenuItem> items(Group<T> group, List<T> chosen) {
        var items = group.options().stream().map(option -> (MenuItem) item(option, chosen));
        if (group.heading().isEmpty()) {
            return items;
        }
        var below = new Menu(group.heading());
        below.getItems().setAll(items.toList());
        return Stream.of(below);
    }

    private CheckMenuItem item(Option<T> option, List<T> chosen) {
        var item = new CheckMenuItem(option.name());
        item.setSelected(chosen.contains(option.value()));
        item.setOnAction(event -> onToggle.accept(option.value()));
        return item;
    }
}
