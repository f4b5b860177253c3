package org.senken.ui.portfolio;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.portfolio.model.ItemId;
import org.senken.language.Messages;
import org.senken.ui.common.DetailPane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The items with a tick each, while a set is put together. */
final class PickCard {
    private static final double WIDTH = 316;

    private final LimitsViewModel model;
    private final Messages words;
    private final TickList<ItemId> ticks;
    private final DetailPane pane = new DetailPane();

    PickCard(LimitsViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        ticks = new TickList<>("limits-items", words, model.sets().ticks(), life);
        VBox.setVgrow(ticks.root(), Priority.ALWAYS);
        pane.root().setMinWidth(WIDTH);
        pane.root().setPrefWidth(WIDTH);
        pane.root().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.sets().cancel();
            }
        });
    }

    Region root() {
        return pane.root();
    }

    void show(ItemSetsViewModel.Picking what) {
        pane.name(words.get(title(what.kind())), words.get("items.tick.how"), List.of());
        pane.fill(
                ticks.root(),
                List.of(
                        Nodes.button(
                                "limits-pick-done", words.get("limits.pick.done"), model.sets()::done, Styles.PRIMARY),
                        Nodes.button("limits-pick-cancel", words.get("limits.pick.cancel"), model.sets()::cancel)));
    }

    private static String title(ItemSetsViewModel.Kind kind) {
        return switch (kind) {
            case EXCLUSIVE -> "limits.exclusive";
            case GROUP -> "limits.groups";
            case SYNERGY -> "limits.synergies";
        };
    }
}
