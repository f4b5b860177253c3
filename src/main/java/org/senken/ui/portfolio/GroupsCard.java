package org.senken.ui.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.Group;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** Groups of items of which at least and at most so many are taken. */
final class GroupsCard {
    private final LimitsViewModel model;
    private final Messages words;
    private final MenuButton bundles = new MenuButton();
    private final VBox body = new VBox(10);
    private List<GroupBlock> blocks = List.of();
    private final VBox root;

    GroupsCard(LimitsViewModel model) {
        this.model = model;
        words = model.messages();
        bundles.setId("limits-group-make");
        bundles.setText(words.get("limits.group.make"));
        bundles.setMinWidth(Region.USE_PREF_SIZE);
        body.getStyleClass().add("card-body");
        root = Nodes.card(
                words.get("limits.groups"),
                Nodes.row(
                        8,
                        bundles,
                        Nodes.button(
                                "limits-group-add",
                                words.get("limits.pick"),
                                () -> model.sets().pick(ItemSetsViewModel.Kind.GROUP))),
                body);
    }

    VBox root() {
        return root;
    }

    void show() {
        bundles.getItems()
                .setAll(Arrays.stream(Bundle.By.values()).map(this::menu).toList());
        var groups = model.rules().groups();
        if (!blocks.stream()
                .map(GroupBlock::id)
                .toList()
                .equals(groups.stream().map(Group::id).toList())) {
            var fresh = new ArrayList<GroupBlock>();
            groups.forEach(each -> fresh.add(new GroupBlock(model, each, fresh.size())));
            blocks = fresh;
            body.getChildren().setAll(fresh.stream().map(GroupBlock::root).toList());
        }
        for (int i = 0; i < groups.size(); i++) {
            blocks.get(i).show(groups.get(i));
        }
        if (groups.isEmpty()) {
            body.getChildren().setAll(Nodes.wrapped(words.get("limits.groups.none"), Styles.MUTED));
        }
    }

    private Menu menu(Bundle.By by) {
        var menu = new Menu(words.get(by));
        for (var bundle : Bundle.of(model.study(), by)) {
            var item = new MenuItem(words.get(
                    "limits.group.bundle",
                    words.get(bundle.name()),
                    bundle.items().size()));
            item.setOnAction(event -> model.sets().add(bundle));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }
}
