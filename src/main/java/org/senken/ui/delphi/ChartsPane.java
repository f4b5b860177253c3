package org.senken.ui.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartOrder;
import org.senken.core.delphi.Question;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.ui.common.Choice;
import org.senken.ui.common.FigurePane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The figures of a closed round. A click on a subject turns to its cell. */
final class ChartsPane {
    private final ResultsViewModel model;
    private final ChartsViewModel charts;
    private final FigurePane figure;
    private final Choice<ChartKind> kinds;
    private final Choice<Optional<CriterionId>> criteria;
    private final Choice<ChartOrder> orders;
    private final Choice<Optional<ScenarioId>> worlds;
    private final VBox root;
    private List<Criterion> known = List.of();
    private List<Scenario> scenarios = List.of();

    ChartsPane(ResultsViewModel model, RoomView.Life life) {
        this.model = model;
        charts = model.charts();
        figure = FigurePane.filling("round-chart", "chart", model.figures(), model.preferences());
        kinds = new Choice<>("chart-kind", model.messages()::get, charts::ask);
        criteria = new Choice<>("chart-criterion", this::criterion, charts::ask);
        orders = new Choice<>("chart-order", model.messages()::get, charts::ask);
        worlds = new Choice<>("chart-world", this::world, charts::askUnder);
        var tools =
                new HBox(10, kinds.root(), criteria.root(), orders.root(), worlds.root(), Nodes.spacer(), figure.bar());
        figure.root().getStyleClass().add(Styles.CARD);
        VBox.setVgrow(figure.root(), Priority.ALWAYS);
        root = new VBox(10, tools, figure.root());
        figure.onChoice(subject -> model.readingProperty()
                .get()
                .ifPresent(reading -> reading.criteria().stream()
                        .findFirst()
                        .map(first -> charts.wishProperty().get().criterion().orElse(first.id()))
                        .map(id -> new Question(subject, id))
                        .filter(reading.cells()::containsKey)
                        .ifPresent(model::jumpTo)));
        life.follow(charts.wishProperty(), wish -> draw());
        life.follow(charts.pictureProperty(), this::show);
    }

    Region root() {
        return root;
    }

    private String criterion(Optional<CriterionId> id) {
        return id.flatMap(wanted ->
                        known.stream().filter(each -> each.id().equals(wanted)).findFirst())
                .map(found -> model.messages().get(found.name()))
                .orElseGet(() -> model.messages().get("results.chart.criterion"));
    }

    private String world(Optional<ScenarioId> id) {
        return id.flatMap(wanted -> scenarios.stream()
                        .filter(each -> each.id().equals(wanted))
                        .findFirst())
                .map(found -> model.messages().get(found.title()))
                .orElseGet(() -> model.messages().get("outlook.base"));
    }

    /** Has the wanted figure drawn from what is read now. */
    void draw() {
        model.readingProperty()
                .get()
                .ifPresent(reading ->
                        charts.draw(reading.study(), reading.closed().round().number()));
    }

    private void show(Optional<ChartsViewModel.Picture> drawn) {
        var wish = charts.wishProperty().get();
        known = drawn.map(ChartsViewModel.Picture::criteria).orElse(List.of());
        kinds.show(ChartKind.ofVotes(), wish.kind());
        var choices = new ArrayList<Optional<CriterionId>>();
        choices.add(Optional.empty());
        known.forEach(each -> choices.add(Optional.of(each.id())));
        criteria.show(choices, wish.criterion());
        orders.show(List.of(ChartOrder.values()), wish.order());
        scenarios = drawn.map(ChartsViewModel.Picture::scenarios).orElse(List.of());
        var choicesOfWorlds = new ArrayList<Optional<ScenarioId>>();
        choicesOfWorlds.add(Optional.empty());
        scenarios.forEach(each -> choicesOfWorlds.add(Optional.of(each.id())));
        worlds.show(choicesOfWorlds, wish.scenario());
        visible(worlds.root(), wish.kind().takesScenario() && !scenarios.isEmpty());
        visible(criteria.root(), wish.kind().takesCriterion());
        visible(orders.root(), wish.kind().takesOrder());
        drawn.flatMap(ChartsViewModel.Picture::figure).ifPresent(figure::show);
        drawn.flatMap(ChartsViewModel.Picture::obstacle).ifPresent(figure::show);
    }

    private static void visible(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
