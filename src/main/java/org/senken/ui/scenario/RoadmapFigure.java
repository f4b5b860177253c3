package org.senken.ui.scenario;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.ui.common.ChartPane;
import org.senken.ui.common.FigureBar;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.Styles;

/** The place of the drawn roadmap, with the buttons that put it into files. */
final class RoadmapFigure {
    private final RoadmapViewModel model;
    private final ChartPane chart = new ChartPane();
    private final StackPane place = new StackPane();
    private final FigureBar bar;
    private final VBox root;

    RoadmapFigure(RoadmapViewModel model) {
        this.model = model;
        chart.setId("roadmap");
        bar = new FigureBar("roadmap", model.figures(), model::figure);
        place.getStyleClass().add("picture");
        place.setMinHeight(0);
        root = Nodes.card(
                model.messages()
                        .get("roadmap.title", String.valueOf(model.today().getYear()), String.valueOf(model.horizon())),
                bar.root(),
                place);
        root.setMinHeight(0);
    }

    Region root() {
        return root;
    }

    /** Draws the roadmap anew. */
    void show() {
        var figure = model.figure();
        bar.root().setVisible(figure.isPresent());
        figure.ifPresentOrElse(
                found -> {
                    chart.show(found, model.theme());
                    place.getChildren().setAll(chart);
                },
                () -> place.getChildren().setAll(Nodes.wrapped(model.messages().get("roadmap.none"), Styles.MUTED)));
    }
}
