package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.senken.core.scenario.Scenario;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The roadmap of all scenarios, and below it the events or signposts of one of them. */
final class RoadmapPage implements ScenarioPage {
    /** How the height is shared, in percent. */
    private static final double FIGURE = 56;

    private static final double EDITOR = 44;

    private final RoadmapViewModel model;
    private final Messages words;
    private final Choice<Scenario> scenario;
    private final HBox sheets = new HBox();
    private final Label watch = Nodes.label("", Styles.MUTED);
    private final ScrollPane scroll = new ScrollPane();
    private final RoadmapFigure figure;
    private final GridPane root = new GridPane();
    private Optional<RoadmapEvents> events = Optional.empty();
    private Optional<SignpostRows> signposts = Optional.empty();

    RoadmapPage(RoadmapViewModel model, RoomView.Life life) {
        this.model = model;
        words = model.messages();
        figure = new RoadmapFigure(model);
        scenario = new Choice<>(
                "roadmap-scenario",
                model.narratives()::name,
                each -> model.narratives().select(each.id()));
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var editor = new VBox(header(), scroll);
        editor.getStyleClass().add(Styles.CARD);
        root.setVgap(12);
        root.addColumn(0, figure.root(), editor);
        root.getColumnConstraints().add(whole());
        root.getRowConstraints().addAll(row(FIGURE), row(EDITOR));
        root.setPrefHeight(0);
        model.follow(life, this::show);
        life.follow(model.sheetProperty(), shown -> show(model.narratives().current()));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean isBesideScenarios() {
        return false;
    }

    private static ColumnConstraints whole() {
        var column = new ColumnConstraints();
        column.setPercentWidth(100);
        return column;
    }

    private static RowConstraints row(double percent) {
        var row = new RowConstraints(0, 0, Double.MAX_VALUE);
        row.setPercentHeight(percent);
        return row;
    }

    private HBox header() {
        scenario.root().setPrefWidth(220);
        watch.setMinWidth(0);
        var header = Nodes.row(10, scenario.root(), sheets, Nodes.spacer(), watch);
        header.getStyleClass().add(Styles.CARD_HEADER);
        return header;
    }

    private void show(Optional<Scenario> current) {
        figure.show();
        sheets.getChildren()
                .setAll(Segments.of(
                        "roadmap-sheet",
                        List.of(RoadmapViewModel.Sheet.values()),
                        this::words,
                        model.sheetProperty().get(),
                        model::turnTo));
        current.ifPresentOrElse(this::open, this::close);
    }

    private String words(RoadmapViewModel.Sheet sheet) {
        return words.get(
                switch (sheet) {
                    case EVENTS -> "roadmap.events";
                    case SIGNPOSTS -> "roadmap.signposts";
                });
    }

    private void open(Scenario current) {
        scenario.show(model.scenarios(), current);
        var found = model.watch(current);
        watch.setText(words.get("signpost.watch", found.watched(), found.seenThisQuarter()));
        switch (model.sheetProperty().get()) {
            case EVENTS -> showEvents(current);
            case SIGNPOSTS -> showSignposts(current);
        }
    }

    private void showEvents(Scenario current) {
        if (events.filter(each -> each.fits(current)).isEmpty()) {
            events = Optional.of(new RoadmapEvents(model, current));
        }
        events.ifPresent(each -> {
            each.show(current);
            scroll.setContent(each.root());
        });
    }

    private void showSignposts(Scenario current) {
        if (signposts.filter(each -> each.fits(current)).isEmpty()) {
            signposts = Optional.of(new SignpostRows(model, current));
        }
        signposts.ifPresent(each -> {
            each.show(current);
            scroll.setContent(each.root());
        });
    }

    private void close() {
        events = Optional.empty();
        signposts = Optional.empty();
        scenario.root().getItems().clear();
        watch.setText("");
        var hint = Nodes.wrapped(words.get("narrative.hint"), Styles.MUTED, Styles.DETAIL_EMPTY);
        scroll.setContent(hint);
    }
}
