package org.senken.ui.scenario;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
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
    private final ScrollPane scroll = new ScrollPane(chart);
    private final StackPane place = new StackPane();
    private final FigureBar bar;
    private final VBox root;
    private double ratio;

    RoadmapFigure(RoadmapViewModel model) {
        this.model = model;
        chart.setId("roadmap");
        chart.addEventFilter(ScrollEvent.SCROLL, this::turned);
        scroll.setFitToWidth(true);
        scroll.viewportBoundsProperty().subscribe(bounds -> measure());
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

    /** The drawing is as high as its width asks for, so that its type stays legible; what does not fit scrolls. */
    private void measure() {
        var bounds = scroll.getViewportBounds();
        chart.setPrefHeight(Math.max(bounds.getHeight(), bounds.getWidth() * ratio));
    }

    /** The wheel scrolls; the drawing has nothing to zoom. */
    private void turned(ScrollEvent event) {
        double hidden = chart.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(scroll.getVvalue() - event.getDeltaY() / hidden);
        }
        event.consume();
    }

    /** Draws the roadmap anew. */
    void show() {
        var figure = model.figure();
        bar.root().setVisible(figure.isPresent());
        figure.ifPresentOrElse(
                found -> {
                    ratio = found.size().height() / found.size().width();
                    measure();
                    chart.show(found, model.theme());
                    place.getChildren().setAll(scroll);
                },
                () -> place.getChildren().setAll(Nodes.wrapped(model.messages().get("roadmap.none"), Styles.MUTED)));
    }
}
