package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.FoundScenarios;
import org.senken.chart.ScenarioCharts;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.Preferences;

/** The figures of drivers and scenarios: which kind is drawn, and of which scenario. */
public final class ScenarioChartsViewModel {
    /**
     * What is on the screen.
     *
     * @param scenarios those that can be chosen
     * @param figure empty if there is an obstacle
     * @param obstacle why there is no figure
     */
    record Picture(ChartWish wish, List<Scenario> scenarios, Optional<Figure> figure, Optional<Sentence> obstacle) {}

    private final ScenarioViewModel room;
    private final FigureExport figures;
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ChartWish wish = ChartWish.of(ChartKind.MATRIX);

    ScenarioChartsViewModel(ScenarioViewModel room, FigureExport figures) {
        this.room = room;
        this.figures = figures;
    }

    // Properties

    Preferences preferences() {
        return room.preferences();
    }

    /** Changes whenever what is drawn may be out of date: the study, what was found in it, or the page that is shown. */
    ObservableValue<Object> newsProperty() {
        return Bindings.createObjectBinding(
                Object::new, room.studyProperty(), room.find().findingsProperty(), room.pageProperty());
    }

    FigureExport figures() {
        return figures;
    }

    /** What is drawn; empty before anything was. */
    ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    // Commands

    /** Draws what is wanted anew, unless another page is shown. */
    void refresh() {
        if (room.pageProperty().get() == ScenarioViewModel.Page.CHARTS) {
            draw();
        }
    }

    /** Asks for a kind. */
    public void ask(ChartKind kind) {
        wish = wish.withKind(kind);
        draw();
    }

    /** Asks for the figure of one scenario. */
    public void ask(ScenarioId scenario) {
        wish = wish.withScenario(Optional.of(scenario));
        draw();
    }

    private void draw() {
        var wanted = wish;
        var study = room.study();
        var found = found(study);
        room.background()
                .aside(
                        "scenario-chart",
                        () -> Optional.of(picture(study, found, wanted)),
                        picture::set,
                        room.notices()::failed);
    }

    /** What the newest search found, if nothing has changed since. */
    private Optional<FoundScenarios> found(Study study) {
        return room.find()
                .findingsProperty()
                .get()
                .filter(findings -> findings.isOf(study.scenarios()))
                .map(findings -> new FoundScenarios(findings.found(), findings.basins()));
    }

    private Picture picture(Study study, Optional<FoundScenarios> found, ChartWish wanted) {
        var plain = ScenarioCharts.of(study);
        var charts = found.map(plain::with).orElse(plain);
        var asked = stillThere(wanted, study);
        var obstacle = charts.obstacle(asked);
        return new Picture(
                asked,
                study.scenarios().chosen(),
                obstacle.isPresent()
                        ? Optional.empty()
                        : Optional.of(charts.figure(asked, room.preferences().language())),
                obstacle);
    }

    /** The wish without a scenario that has been removed since; where one is needed, of the first. */
    private static ChartWish stillThere(ChartWish wanted, Study study) {
        var scenarios = study.scenarios();
        if (!wanted.kind().takesScenario()) {
            return wanted;
        }
        return wanted.withScenario(wanted.scenario()
                .filter(id -> scenarios.scenario(id).isPresent())
                .or(() -> scenarios.chosen().stream().map(Scenario::id).findFirst()));
    }
}
