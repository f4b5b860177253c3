package org.senken.ui.scenario;

import java.util.stream.IntStream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;

/** How scenarios are looked for: up to which inconsistency, with or without the box, and how judges are joined. */
final class SearchOptions {
    private static final int MOST_OFFERED = 6;

    private final FindViewModel model;
    private final Messages words;
    private final MenuButton button;

    SearchOptions(FindViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        button = new MenuButton("", new FontIcon(Feather.SLIDERS));
        button.setAccessibleText(words.get("find.options"));
        Nodes.explained(button, words.get("find.options"));
        button.setId("find-options");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("quiet-menu");
        life.follow(model.room().scenariosProperty(), this::show);
    }

    Region root() {
        return button;
    }

    private void show(Scenarios scenarios) {
        var search = scenarios.search();
        button.getItems().setAll(upTo(search), joining(search), box(search), new SeparatorMenuItem(), allow(search));
    }

    private Menu upTo(Search search) {
        var menu = new Menu(words.get("find.most", search.maxInconsistency()));
        var group = new ToggleGroup();
        IntStream.rangeClosed(0, Math.max(MOST_OFFERED, search.maxInconsistency()))
                .filter(most -> most <= MOST_OFFERED || most == search.maxInconsistency())
                .forEach(most -> {
                    var item = new RadioMenuItem(words.get(most == 0 ? "find.most.none" : "find.most.each", most));
                    item.setToggleGroup(group);
                    item.setSelected(most == search.maxInconsistency());
                    item.setOnAction(event -> model.change(each -> each.withMaxInconsistency(most)));
                    menu.getItems().add(item);
                });
        return menu;
    }

    private Menu joining(Search search) {
        var menu = new Menu(words.get("find.joining", search.joining()));
        var group = new ToggleGroup();
        for (var joining : Search.Joining.values()) {
            var item = new RadioMenuItem(words.get(joining));
            item.setToggleGroup(group);
            item.setSelected(joining == search.joining());
            item.setOnAction(event -> model.change(each -> each.withJoining(joining)));
            menu.getItems().add(item);
        }
        return menu;
    }

    private CheckMenuItem box(Search search) {
        var item = new CheckMenuItem(words.get("find.box"));
        item.setSelected(search.box());
        item.setOnAction(event -> model.change(each -> each.withBox(item.isSelected())));
        return item;
    }

    private MenuItem allow(Search search) {
        var item = new MenuItem(words.get("find.allow.all"));
        item.setDisable(search.forced().isEmpty() && search.forbidden().isEmpty());
        item.setOnAction(event -> model.allowAll());
        return item;
    }
}
