package org.senken.ui.projector;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.senken.core.study.Study;
import org.senken.ui.common.Look;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Ticks;

/** The content of the second screen. Its type grows with it: the smallest is three hundredths of its height. */
public final class ProjectorView extends RoomView {
    /** The size of the smallest type as a share of the height: 24 points on a screen of 1080 lines. */
    static final double SMALLEST = 0.03;

    private static final double WIDEST = 16.0 / 9;

    private final ProjectorViewModel model;
    private final StackPane root = new StackPane();

    public ProjectorView(ProjectorViewModel model) {
        this.model = model;
        root.setId("projector");
        root.getStyleClass().add("projector");
        root.widthProperty().subscribe(this::size);
        root.heightProperty().subscribe(this::size);
        follow(model.settingsProperty(), settings -> Look.dress(root, settings.theme()));
        follow(model.studyProperty(), this::show);
        follow(model.settingsProperty(), settings -> show());
        follow(model.pageProperty(), page -> show());
        follow(model.blankProperty(), blank -> show());
        follow(model.sheetProperty(), sheet -> show());
        Ticks.each(root, this::tick);
    }

    @Override
    public StackPane root() {
        return root;
    }

    private void size() {
        double height = Math.min(root.getHeight(), root.getWidth() / WIDEST);
        root.setStyle("-fx-font-size: " + Math.max(8, Math.round(height * SMALLEST)) + "px;");
    }

    private void show(Study study) {
        root.getChildren().setAll(page(study));
    }

    private void show() {
        show(model.studyProperty().getValue());
    }

    private void tick() {
        if (model.shown() instanceof Page.Step) {
            show();
        }
    }

    private Node page(Study study) {
        return switch (model.shown()) {
            case Page.Title title -> Sayings.title(model, study);
            case Page.Map map ->
                model.map()
                        .<Node>map(found -> new MapPage(model, found).root())
                        .orElseGet(() -> Sayings.nothing(model));
            case Page.Medians medians ->
                model.medians()
                        .<Node>map(found -> MediansPage.of(model, found))
                        .orElseGet(() -> Sayings.nothing(model));
            case Page.Ballots ballots -> Sayings.ballots(model);
            case Page.Step step -> StepPage.of(model);
            case Page.Sentence sentence ->
                model.wording(sentence.number())
                        .<Node>map(found -> Sayings.wording(model, found))
                        .orElseGet(() -> Sayings.title(model, study));
        };
    }
}
