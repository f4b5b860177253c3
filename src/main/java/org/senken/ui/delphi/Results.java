package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.technology.Sentence;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Segments;
import org.senken.ui.common.Styles;

/** The results of a closed round: what they rest on, and one of their parts. */
final class Results {
    private final ResultsViewModel model;
    private final ResultsTable table;
    private final CellPane cell;
    private final DiscussPane discuss;
    private final PanelsPane panels;
    private final ChartsPane charts;
    private final Label viewpoint = Nodes.label("", "viewpoint");
    private final Label basis = Nodes.wrapped("", Styles.MUTED, Styles.SMALL);
    private final HBox pages = new HBox();
    private final HBox filters = new HBox();
    private final Choice<ExpertWeights> weights;
    private final HBox cells;
    private final VBox root = new VBox(10);
    private final List<Node> head;

    Results(ResultsViewModel model, RoomView.Life life) {
        this.model = model;
        table = new ResultsTable(model);
        cell = new CellPane(model);
        discuss = new DiscussPane(model);
        panels = new PanelsPane(model);
        charts = new ChartsPane(model, life);
        weights = new Choice<>("weights", model.messages()::get, model::weigh);
        viewpoint.setMinWidth(Region.USE_PREF_SIZE);
        basis.setId("results-basis");
        var frame = new VBox(table.root());
        frame.getStyleClass().addAll(Styles.CARD, Styles.TABLE_CARD);
        VBox.setVgrow(table.root(), Priority.ALWAYS);
        HBox.setHgrow(frame, Priority.ALWAYS);
        cells = new HBox(12, frame, cell.root());
        head = List.of(Nodes.row(12, pages, filters, Nodes.spacer(), weights()), Nodes.row(14, viewpoint, basis));
        life.follow(model.readingProperty(), reading -> show());
        life.follow(model.pageProperty(), page -> show());
        life.follow(model.filterProperty(), filter -> show());
        life.follow(model.chosenProperty(), chosen -> showChosen());
    }

    VBox root() {
        return root;
    }

    private Messages messages() {
        return model.messages();
    }

    private Node weights() {
        var name = Nodes.label(messages().get("results.weights"), Styles.MUTED);
        name.setLabelFor(weights.root());
        name.setMinWidth(Region.USE_PREF_SIZE);
        return Nodes.row(8, name, weights.root());
    }

    private void show() {
        var reading = model.readingProperty().get();
        if (reading.isEmpty()) {
            root.getChildren().setAll(Nodes.label(messages().get("results.counting"), Styles.MUTED));
            return;
        }
        showHead(reading.get());
        var content = content(reading.get());
        VBox.setVgrow(content, Priority.ALWAYS);
        var all = new ArrayList<Node>(head);
        all.add(content);
        root.getChildren().setAll(all);
    }

    private Region content(RoundReading reading) {
        return switch (model.pageProperty().get()) {
            case CELLS -> {
                table.show(reading);
                cell.show(reading);
                yield cells;
            }
            case DISCUSS -> {
                discuss.show(reading);
                yield discuss.root();
            }
            case PANELS -> {
                panels.show(reading);
                yield panels.root();
            }
            case CHARTS -> {
                charts.draw();
                yield charts.root();
            }
        };
    }

    private void showChosen() {
        model.readingProperty().get().ifPresent(reading -> {
            switch (model.pageProperty().get()) {
                case CELLS -> {
                    model.chosenProperty().get().ifPresent(table::select);
                    cell.show(reading);
                }
                case DISCUSS -> discuss.show(reading);
                case PANELS, CHARTS -> {}
            }
        });
    }

    private void showHead(RoundReading reading) {
        var round = reading.closed().round();
        viewpoint.setText(messages().get("map.viewpoint", round.viewpoint(), String.valueOf(round.asOf())));
        basis.setText(String.join(
                messages().get("map.between.sentences"),
                sentences(reading).stream().map(messages()::get).toList()));
        weights.show(
                List.of(ExpertWeights.values()), reading.closed().counting().weights());
        var page = model.pageProperty().get();
        pages.getChildren()
                .setAll(Segments.of(
                        "results", List.of(ResultsViewModel.Page.values()), this::name, page, model::turnTo));
        filters.setVisible(page == ResultsViewModel.Page.CELLS);
        filters.getChildren()
                .setAll(Segments.of(
                        "results-list",
                        List.of(ResultsViewModel.Filter.values()),
                        this::name,
                        model.filterProperty().get(),
                        model::list));
    }

    private static List<Sentence> sentences(RoundReading reading) {
        var all = new ArrayList<>(reading.basis().sentences());
        all.add(
                reading.isOnePerson()
                        ? Sentence.of("results.judgement.one")
                        : Sentence.of("results.judgement", reading.voters()));
        reading.scenarios().forEach(name -> all.add(Sentence.of("results.scenario", name)));
        Optional<RoundReading.Since> since = reading.since();
        since.ifPresent(found -> all.add(Sentence.of(
                "results.since",
                found.round(),
                found.turnover().stayed(),
                found.turnover().droppedOut(),
                found.turnover().joined())));
        return all;
    }

    private String name(ResultsViewModel.Page page) {
        return messages()
                .get(
                        switch (page) {
                            case CELLS -> "results.page.cells";
                            case DISCUSS -> "results.page.discuss";
                            case PANELS -> "results.page.panels";
                            case CHARTS -> "results.page.charts";
                        });
    }

    private String name(ResultsViewModel.Filter filter) {
        return messages()
                .get(
                        switch (filter) {
                            case ALL -> "results.filter.all";
                            case DISPUTED -> "results.filter.disputed";
                        });
    }
}
