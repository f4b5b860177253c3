package org.senken.ui.portfolio;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** What stands beside the map: the budget, how the map is read, and how sure the ranks are. */
final class MapSide {
    private final VBox root;

    MapSide(PortfolioViewModel room, RoomView.Life life) {
        var legend = Nodes.wrapped(room.messages().get("areas.legend"), Styles.MUTED, Styles.SMALL);
        var budget = BudgetCard.brief("map-budget", room.budget(), legend, life).root();
        var areas = new AreasPane(room.areas(), life).root();
        areas.setMinHeight(0);
        VBox.setVgrow(areas, Priority.ALWAYS);
        root = new VBox(12, budget, areas);
        root.setMinHeight(0);
        life.follow(room.pageProperty(), page -> room.areas().watch());
        life.follow(room.studyProperty(), study -> room.areas().watch());
        life.follow(room.map().worldProperty(), world -> room.areas().watch());
    }

    VBox root() {
        return root;
    }
}
