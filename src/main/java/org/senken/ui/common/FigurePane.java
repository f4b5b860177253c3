package org.senken.ui.common;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.senken.chart.Figure;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;

/** A figure in the colours of the window, or the sentence why there is none, with the buttons that take it out. */
public final class FigurePane {
    private final Preferences preferences;
    private final ChartPane chart = new ChartPane();
    private final StackPane root = new StackPane();
    private final FigureBar bar;
    private Optional<Figure> shown = Optional.empty();

    /**
     * @param id of the picture
     * @param barId begins the ids of the buttons
     */
    public FigurePane(String id, String barId, FigureExport export, Preferences preferences) {
        this.preferences = preferences;
        chart.setId(id);
        root.getStyleClass().addAll(Styles.CARD, "picture");
        VBox.setVgrow(root, Priority.ALWAYS);
        bar = new FigureBar(barId, export, () -> shown);
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
        chart.show(figure, preferences.settings().theme());
        root.getChildren().setAll(chart);
    }

    /** Says why there is no figure. */
    public void show(Sentence obstacle) {
        shown = Optional.empty();
        root.getChildren().setAll(Nodes.wrapped(preferences.messages().get(obstacle), Styles.MUTED));
    }
}
