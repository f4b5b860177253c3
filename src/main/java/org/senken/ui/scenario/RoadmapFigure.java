package org.senken.ui.scenario;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.FigurePane;
import org.senken.ui.common.Nodes;

/** The place of the drawn roadmap, with the buttons that put it into files. */
final class RoadmapFigure {
    private final RoadmapViewModel model;
    private final FigurePane figure;
    private final VBox root;

    RoadmapFigure(RoadmapViewModel model) {
        this.model = model;
        figure = FigurePane.scrolling("roadmap", "roadmap", model.figures(), model.preferences());
        root = Nodes.card(
                model.messages()
                        .get("roadmap.title", String.valueOf(model.today().getYear()), String.valueOf(model.horizon())),
                figure.bar(),
                figure.root());
        root.setMinHeight(0);
    }

    Region root() {
        return root;
    }

    /** Draws the roadmap anew. */
    void show() {
        model.figure().ifPresentOrElse(figure::show, () -> figure.show(Sentence.of("roadmap.none")));
    }
}
