package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.FoundScenarios;
import org.senken.chart.ScenarioCharts;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Background;
import org.senken.ui.common.FigureExport;
import org.senken.ui.common.Notices;
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

    private record Source(Study study, Optional<FoundScenarios> found) {}

    private final Preferences preferences;
    private final Notices notices;
    private final Background background;
    private final FigureExport figures;
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());
    private ChartWish wish = ChartWish.of(ChartKind.MATRIX);
    private Optional<Source> source = Optional.empty();

    public ScenarioChartsViewModel(
            Preferences preferences, Notices notices, Background background, FigureExport figures) {
        this.preferences = preferences;
        this.notices = notices;
        this.background = background;
        this.figures = figures;
    }

    // Properties

    Preferences preferences() {
        return preferences;
    }

    FigureExport figures() {
        return figures;
    }

    /** What is drawn; empty before anything was. */
    ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    // Commands

    /**
     * Draws the figures of a study from now on.
     *
     * @param found what the newest search of the same drivers and judgements found; empty if it is out of date
     */
    public void draw(Study study, Optional<FoundScenarios> found) {
        source = Optional.of(new Source(study, found));
        draw();
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
        source.ifPresent(from -> background.aside(
                "scenario-chart", () -> Optional.of(picture(from, wanted)), picture::set, notices::failed));
    }

    private Picture picture(Source from, ChartWish wanted) {
        var plain = ScenarioCharts.of(from.study());
        var charts = from.found().map(plain::with).orElse(plain);
        var chosen = from.study().scenarios().chosen();
        var asked = stillThere(wanted, from.study());
        var obstacle = charts.obstacle(asked);
        return new Picture(
                asked,
                chosen,
                obstacle.isPresent() ? Optional.empty() : Optional.of(charts.figure(asked, preferences.language())),
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
