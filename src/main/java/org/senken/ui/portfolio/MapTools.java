package org.senken.ui.portfolio;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.core.study.Study;
import org.senken.ui.common.FigureBar;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** What is chosen above the figure: the world, the round; and what is done with the figure. */
final class MapTools {
    private final MapViewModel model;
    private final PortfolioViewModel.Page page;
    private final Label hidden = Nodes.label("", Styles.MUTED);
    private final HBox worlds = new HBox();
    private final HBox rounds = new HBox();
    private final CheckBox movement;
    private final HBox figure;
    private final HBox root;

    MapTools(MapViewModel model, PortfolioViewModel.Page page) {
        this.model = model;
        this.page = page;
        movement = new CheckBox(model.messages().get("map.movement"));
        movement.setId("map-movement");
        movement.setMinWidth(Region.USE_PREF_SIZE);
        movement.setOnAction(event -> model.showMovement(movement.isSelected()));
        figure = new FigureBar("map", model.figures(), () -> model.figure(page)).root();
        for (var row : List.of(worlds, rounds)) {
            row.setAlignment(Pos.CENTER_LEFT);
            row.setFillHeight(false);
        }
        root = Nodes.row(10, hidden, worlds, movement, rounds, figure);
    }

    HBox root() {
        return root;
    }

    /**
     * Shows what can be chosen.
     *
     * @param drawn whether there is a figure
     */
    void show(Study study, boolean drawn) {
        boolean map = page == PortfolioViewModel.Page.MAP;
        boolean scenario = model.worldProperty().get().scenario().isPresent();
        hidden.setText(study.openRound()
                .map(round -> model.messages().get("map.hidden", round.number()))
                .orElse(""));
        var choices = map ? model.worlds(study) : List.<MapViewModel.World>of();
        fill(
                worlds,
                "map-world",
                choices,
                world -> model.shortName(study, world),
                model.worldProperty().get(),
                model::show);
        name(study, choices);
        fill(
                rounds,
                "map-round",
                model.rounds(study),
                number -> model.messages().get("round.short", number),
                model.roundProperty().get(),
                model::show);
        movement.setSelected(model.movementProperty().get());
        visible(movement, map && scenario);
        visible(figure, drawn);
    }

    /** A choice of one is none. */
    private static <T> void fill(
            HBox row, String id, List<T> choices, Function<T, String> words, T chosen, Consumer<T> onChoice) {
        visible(row, choices.size() > 1);
        if (choices.size() > 1) {
            row.getChildren().setAll(Segments.of(id, choices, words, chosen, onChoice));
        } else {
            row.getChildren().clear();
        }
    }

    /** Letters are short: the full name is told where the mouse rests, and to those who cannot see. */
    private void name(Study study, List<MapViewModel.World> choices) {
        for (var world : choices) {
            if (worlds.lookup("#map-world-" + world) instanceof ToggleButton button) {
                button.setTooltip(new Tooltip(model.name(study, world)));
                button.setAccessibleText(model.name(study, world));
            }
        }
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
