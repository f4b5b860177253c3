package org.senken.ui.scenario;

import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;
import org.senken.language.Messages;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.TextPair;

/** One state of a driver: its name and what it means, its place, and where it can go. */
final class StateBlock {
    private static final int ROWS = 2;

    private final DriversViewModel model;
    private final Messages words;
    private final StateId id;
    private final CheckBox tick = new CheckBox();
    private final TextPair names;
    private final TextPair texts;
    private final Button up;
    private final Button down;
    private final MenuButton more = new MenuButton();
    private final Menu takers = new Menu();
    private final VBox root;

    /**
     * @param ticked the states that are ticked to be split off
     */
    StateBlock(DriversViewModel model, State state, Set<StateId> ticked) {
        this.model = model;
        words = model.messages();
        id = state.id();
        names = TextPair.line(
                words,
                "state-name-" + id,
                "drivers.name",
                state.name(),
                (language, typed) -> model.renameState(id, language, typed));
        texts = TextPair.lines(
                words,
                "state-text-" + id,
                "drivers.state.text",
                ROWS,
                state.text(),
                (language, typed) -> model.describeState(id, language, typed));
        tick.setId("state-tick-" + id);
        tick.selectedProperty().subscribe(on -> {
            if (on) {
                ticked.add(id);
            } else {
                ticked.remove(id);
            }
        });
        up = Nodes.button("state-up-" + id, "↑", () -> model.moveState(id, -1));
        down = Nodes.button("state-down-" + id, "↓", () -> model.moveState(id, 1));
        up.setAccessibleText(words.get("drivers.state.up"));
        down.setAccessibleText(words.get("drivers.state.down"));
        more.setText("⋯");
        more.setId("state-more-" + id);
        more.setAccessibleText(words.get("drivers.state.more"));
        takers.setText(words.get("drivers.state.to"));
        var remove = new MenuItem(words.get("drivers.state.remove"));
        remove.setOnAction(event -> model.removeState(id));
        more.getItems().setAll(takers, remove);
        var head = Nodes.row(6, tick, Nodes.spacer(), up, down, more);
        root = new VBox(6, head, names.beside(), texts.beside());
        root.getStyleClass().add("state-block");
    }

    Region root() {
        return root;
    }

    void show(Driver driver, State state, int place) {
        tick.setText(words.get("drivers.state.number", place + 1, state.name()));
        names.show(state.name());
        texts.show(state.text());
        up.setDisable(place == 0);
        down.setDisable(place == driver.states().size() - 1);
        takers.getItems().clear();
        for (var taker : model.takers(driver)) {
            var item = new MenuItem(words.get(taker.name()));
            item.setOnAction(event -> model.moveStateTo(id, taker.id()));
            takers.getItems().add(item);
        }
        takers.setDisable(takers.getItems().isEmpty());
    }
}
