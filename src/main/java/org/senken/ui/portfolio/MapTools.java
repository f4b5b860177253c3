package org.senken.ui.portfolio;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.senken.core.study.Study;
import org.senken.ui.common.Choice;
import org.senken.ui.common.FigureBar;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** What is chosen above the figure: the world, the round; and what is done with the figure. */
final class MapTools {
    private static final double ROUND_WIDTH = 126;

    private final MapViewModel model;
    private final PortfolioViewModel.Page page;
    private final Label hidden = Nodes.label("", Styles.MUTED);
    private final WorldChoice worlds;
    private final Choice<Integer> rounds;
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
        worlds = WorldChoice.narrow(model, "map-world");
        rounds = new Choice<>("map-round", number -> model.messages().get("round.short", number), model::show);
        rounds.root().setPrefWidth(ROUND_WIDTH);
        rounds.root().setMinWidth(Region.USE_PREF_SIZE);
        figure = new FigureBar("map", model.figures(), () -> model.figure(page)).root();
        root = Nodes.row(10, hidden, worlds.root(), rounds.root(), figure);
    }

    HBox root() {
        return root;
    }

    /** Whether a map under a scenario shows where its subjects come from; it stands in the figure. */
    Node movement() {
        return movement;
    }

    /**
     * Shows what can be chosen.
     *
     * @param drawn whether there is a figure
     */
    void show(Study study, boolean drawn) {
        boolean map = page == PortfolioViewModel.Page.MAP;
        var world = model.worldProperty().get();
        hidden.setText(study.openRound()
                .map(round -> model.messages().get("map.hidden", round.number()))
                .orElse(""));
        if (map) {
            worlds.show(study, world);
        } else {
            visible(worlds.root(), false);
        }
        var closed = model.rounds(study);
        // a choice of one is none
        visible(rounds.root(), closed.size() > 1);
        rounds.show(closed, model.roundProperty().get());
        movement.setSelected(model.movementProperty().get());
        visible(movement, drawn && map && world.scenario().isPresent());
        visible(figure, drawn);
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
