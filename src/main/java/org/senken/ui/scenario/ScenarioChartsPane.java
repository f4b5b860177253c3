package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.senken.chart.ChartKind;
import org.senken.core.scenario.Scenario;
import org.senken.core.technology.ScenarioId;
import org.senken.language.Messages;
import org.senken.ui.common.Choice;
import org.senken.ui.common.FigurePane;
import org.senken.ui.common.Nodes;
import org.senken.ui.common.RoomView;
import org.senken.ui.common.Styles;

/** The figures of drivers and scenarios, with what can be chosen above them. */
final class ScenarioChartsPane implements ScenarioPage {
    private final ScenarioChartsViewModel model;
    private final FigurePane figure;
    private final Choice<ChartKind> kinds;
    private final Choice<ScenarioId> scenarios;
    private final VBox root;
    private List<Scenario> known = List.of();

    ScenarioChartsPane(ScenarioChartsViewModel model, RoomView.Life life) {
        this.model = model;
        figure = FigurePane.scrolling("scenario-chart", "scenario-chart", model.figures(), model.preferences());
        kinds = new Choice<>("scenario-chart-kind", kind -> words().get(kind), model::ask);
        scenarios = new Choice<>("scenario-chart-of", this::title, model::ask);
        root = new VBox(10, new HBox(10, kinds.root(), scenarios.root(), Nodes.spacer(), figure.bar()), figure.root());
        figure.root().getStyleClass().add(Styles.CARD);
        VBox.setVgrow(figure.root(), Priority.ALWAYS);
        root.setMinSize(0, 0);
        life.follow(model.newsProperty(), news -> model.refresh());
        life.follow(model.pictureProperty(), drawn -> drawn.ifPresent(this::show));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public boolean isBesideScenarios() {
        return false;
    }

    private Messages words() {
        return model.preferences().messages();
    }

    private String title(ScenarioId id) {
        return known.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .map(found -> words().get(found.title()))
                .orElse("");
    }

    private void show(ScenarioChartsViewModel.Picture drawn) {
        known = drawn.scenarios();
        kinds.show(ChartKind.ofScenarios(), drawn.wish().kind());
        Optional<ScenarioId> chosen = drawn.wish().scenario();
        chosen.ifPresent(id -> scenarios.show(known.stream().map(Scenario::id).toList(), id));
        scenarios.root().setVisible(chosen.isPresent());
        scenarios.root().setManaged(chosen.isPresent());
        drawn.figure().ifPresent(figure::show);
        drawn.obstacle().ifPresent(figure::show);
    }
}
