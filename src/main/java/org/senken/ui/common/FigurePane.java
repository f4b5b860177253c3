package org.senken.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.senken.chart.Figure;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;

/** A figure in the colours of the window, or the sentence why there is none, with the buttons that take it out. */
public final class FigurePane {
    /** Type does not grow beyond so many times its size on paper, and neither does a figure's height. */
    private static final double LARGEST = 1.25;

    private final Preferences preferences;
    private final ChartPane chart = new ChartPane();
    private final StackPane root = new StackPane();
    private final Node picture;
    private final FigureBar bar;
    private Optional<Figure> shown = Optional.empty();

    private FigurePane(
            String id, String barId, FigureExport export, Preferences preferences, Optional<ScrollPane> scroll) {
        this.preferences = preferences;
        chart.setId(id);
        bar = new FigureBar(barId, export, () -> shown);
        picture = scroll.<Node>map(pane -> pane).orElse(chart);
        root.getStyleClass().add("picture");
        root.setMinHeight(0);
        scroll.ifPresent(this::scrollBy);
    }

    /**
     * A figure that takes the room there is.
     *
     * @param id of the picture
     * @param barId begins the ids of the buttons
     */
    public static FigurePane filling(String id, String barId, FigureExport export, Preferences preferences) {
        return new FigurePane(id, barId, export, preferences, Optional.empty());
    }

    /** A figure that is as high as its width asks for, so that its type stays legible; what does not fit scrolls. */
    public static FigurePane scrolling(String id, String barId, FigureExport export, Preferences preferences) {
        return new FigurePane(id, barId, export, preferences, Optional.of(new ScrollPane()));
    }

    private void scrollBy(ScrollPane pane) {
        pane.setContent(chart);
        pane.setFitToWidth(true);
        pane.viewportBoundsProperty().subscribe(bounds -> measure(pane));
        // the drawing has nothing to zoom
        chart.addEventFilter(ScrollEvent.SCROLL, event -> {
            double hidden = chart.getHeight() - pane.getViewportBounds().getHeight();
            if (hidden > 0) {
                pane.setVvalue(pane.getVvalue() - event.getDeltaY() / hidden);
            }
            event.consume();
        });
    }

    private void measure(ScrollPane pane) {
        var bounds = pane.getViewportBounds();
        double needed = shown.map(figure -> heightAt(figure, bounds.getWidth())).orElse(0.0);
        chart.setPrefHeight(Math.max(bounds.getHeight(), needed));
    }

    private static double heightAt(Figure figure, double width) {
        var paper = figure.size().inPoints();
        return Math.min(width, LARGEST * paper.getWidth()) * paper.getHeight() / paper.getWidth();
    }

    public Region root() {
        return root;
    }

    /** The buttons that copy and save what is shown. */
    public HBox bar() {
        return bar.root();
    }

    /** Says what a click on a subject does. */
    public void onChoice(Consumer<SubjectId> action) {
        chart.onChoice(action);
    }

    public void show(Figure figure) {
        shown = Optional.of(figure);
        bar.root().setVisible(true);
        chart.show(figure, preferences.settings().theme());
        if (picture instanceof ScrollPane pane) {
            measure(pane);
        }
        root.getChildren().setAll(picture);
    }

    /** Says why there is no figure. */
    public void show(Sentence obstacle) {
        shown = Optional.empty();
        bar.root().setVisible(false);
        root.getChildren().setAll(Nodes.wrapped(preferences.messages().get(obstacle), Styles.MUTED));
    }
}
