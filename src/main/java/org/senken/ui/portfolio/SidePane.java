package org.senken.ui.portfolio;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.choice.Chosen;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** One of the two portfolios: which it is, what can be done with it, and what it comes to. */
final class SidePane {
    private final CompareViewModel model;
    private final CompareViewModel.Side side;
    private final Messages words;
    private final String id;
    private final Choice<Contender> choice;
    private final Label total = Nodes.label("", Styles.STRONG);
    private final Label range = Nodes.label("", Styles.MUTED, Styles.SMALL);
    private final HBox badges = Nodes.row(6);
    private final MenuItem rename;
    private final MenuItem remove;
    private final MenuItem copy;
    private final MenuItem decide;
    private final VBox root;

    SidePane(CompareViewModel model, CompareViewModel.Side side, RoomView.Life life) {
        this.model = model;
        this.side = side;
        words = model.messages();
        id = side == CompareViewModel.Side.ONE ? "one" : "other";
        choice = new Choice<>("side-" + id, each -> words.get(each.name()), each -> model.choose(side, each.source()));
        choice.root().setMaxWidth(Double.MAX_VALUE);
        choice.root().setMinWidth(0);
        choice.root().setPrefWidth(1);
        choice.root().setAccessibleText(words.get(name(side)));
        HBox.setHgrow(choice.root(), Priority.ALWAYS);
        copy = item("side.copy", "copy", () -> model.drafts().copy(side));
        rename = item("side.rename", "rename", () -> model.drafts().rename(side));
        remove = item("side.remove", "remove", () -> model.drafts().remove(side));
        decide = item("side.decide", "decide", () -> model.decisions().propose(side));
        var badge = Nodes.badge(words.get(name(side)), Styles.INFO);
        var head = Nodes.row(8, badge, choice.root());
        head.getStyleClass().add(Styles.CARD_HEADER);
        var figures = new VBox(2, total, range);
        figures.setMinWidth(0);
        HBox.setHgrow(figures, Priority.ALWAYS);
        var body = new VBox(6, Nodes.row(8, figures, menu()), badges);
        body.getStyleClass().add("anchor");
        root = new VBox(head, body);
        root.getStyleClass().add(Styles.CARD);
        life.follow(model.contendersProperty(), all -> show());
        life.follow(model.comparedProperty(), this::show);
    }

    VBox root() {
        return root;
    }

    /** What a side is called. */
    static String name(CompareViewModel.Side side) {
        return side == CompareViewModel.Side.ONE ? "side.one" : "side.other";
    }

    private MenuButton menu() {
        var menu = new MenuButton(words.get("side.menu"));
        menu.setId("side-menu-" + id);
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var add = item("side.add", "add", () -> model.drafts().add(side));
        menu.getItems().setAll(decide, new SeparatorMenuItem(), copy, rename, remove, new SeparatorMenuItem(), add);
        return menu;
    }

    private MenuItem item(String key, String what, Runnable action) {
        var item = new MenuItem(words.get(key));
        item.setId("side-" + what + "-" + id);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void show() {
        var shown = model.contender(side);
        shown.ifPresentOrElse(
                each -> choice.show(model.contendersProperty().get(), each),
                () -> choice.root().getItems().clear());
        rename.setDisable(shown.filter(Contender::isMade).isEmpty());
        remove.setDisable(shown.filter(Contender::isMade).isEmpty());
        copy.setDisable(shown.isEmpty());
        decide.setDisable(shown.isEmpty());
    }

    private void show(Optional<CompareViewModel.Compared> compared) {
        show();
        badges.getChildren().clear();
        total.setText(compared.map(each -> total(each.chosen(side))).orElse(""));
        range.setText(compared.map(each -> range(each.chosen(side))).orElse(""));
        compared.ifPresent(each -> showBadges(each.chosen(side)));
    }

    private String yen(long yen) {
        return Numbers.yen(yen, words.language());
    }

    private String total(Chosen chosen) {
        return words.count(
                "side.total", chosen.items().size(), yen(chosen.cost().likely()));
    }

    private String range(Chosen chosen) {
        return words.get(
                "side.range",
                Numbers.decimal(chosen.value()),
                yen(chosen.cost().low()),
                yen(chosen.cost().high()));
    }

    private void showBadges(Chosen chosen) {
        int broken = chosen.broken().size();
        badges.getChildren()
                .add(
                        broken == 0
                                ? Nodes.badge(words.get("side.kept"), Styles.GOOD)
                                : Nodes.badge(words.count("side.broken", broken), Styles.BAD));
        int flagged = chosen.flags().size();
        int open =
                (int) chosen.flags().stream().filter(each -> !each.isPlanned()).count();
        if (open > 0) {
            badges.getChildren().add(Nodes.badge(words.count("side.unprotected", open), Styles.WARN));
        } else if (flagged > 0) {
            badges.getChildren().add(Nodes.badge(words.count("side.protected", flagged), Styles.INFO));
        }
    }
}
