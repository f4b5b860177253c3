package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Driver;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The page of the morphological box: the states of all drivers side by side, and below them the pairs that are picked. */
final class BoxPage implements ScenarioPage {
    private static final double COLUMN = 148;

    private final BoxViewModel model;
    private final Messages words;
    private final Label count = Nodes.label("", Styles.MUTED);
    private final HBox columns = new HBox(8);
    private final List<StateTile> tiles = new ArrayList<>();
    private final VBox root;
    private List<Driver> drivers = List.of();

    BoxPage(BoxViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        columns.getStyleClass().add("box-columns");
        columns.setId("box");
        var scroll = new ScrollPane(columns);
        scroll.setMinHeight(0);
        count.setMinWidth(0);
        var title = Nodes.label(words.get("box.question"), Styles.CARD_TITLE);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var box = new VBox(Heading.ofCard(title, count), scroll);
        box.getStyleClass().add(Styles.CARD);
        box.setMinHeight(0);
        box.setPrefHeight(0);
        VBox.setVgrow(box, Priority.ALWAYS);
        var pairs = new PairsPane(model, life).root();
        pairs.setMinHeight(0);
        pairs.setPrefHeight(0);
        VBox.setVgrow(pairs, Priority.ALWAYS);
        root = new VBox(12, box, pairs);
        model.watch();
        life.follow(model.room().scenariosProperty(), scenarios -> show());
        life.follow(model.pickedProperty(), picked -> tiles.forEach(StateTile::show));
        life.follow(model.leftProperty(), left -> show());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public Region tools() {
        var find = Nodes.button("find", words.get("find.button"), model.room().find()::find, Styles.PRIMARY);
        return Nodes.row(10, Nodes.button("box-clear", words.get("box.clear"), model::clear), find);
    }

    private void show() {
        if (!drivers.equals(model.room().scenarios().drivers())) {
            drivers = model.room().scenarios().drivers();
            tiles.clear();
            columns.getChildren().setAll(drivers.stream().map(this::column).toList());
        }
        tiles.forEach(StateTile::show);
        var assessed = model.assessment();
        var pairs = words.get("box.pairs", assessed.assessed(), assessed.pairs(), assessed.impossible());
        count.setText(model.leftProperty()
                .get()
                .map(left -> words.get(
                                left.left().exact() ? "box.left" : "box.left.least",
                                FindWords.count(left.left().number()),
                                FindWords.count(left.all()))
                        + " · " + pairs)
                .orElse(pairs));
    }

    private Region column(Driver driver) {
        var name = Nodes.wrapped(words.get(driver.name()), Styles.STRONG, "box-driver");
        name.setPrefWidth(COLUMN);
        name.setMinHeight(40);
        var column = new VBox(6, name);
        driver.states().forEach(state -> {
            var tile = new StateTile(model, driver, state);
            tiles.add(tile);
            column.getChildren().add(tile.root());
        });
        column.setMinWidth(COLUMN);
        column.setPrefWidth(COLUMN);
        return column;
    }
}
