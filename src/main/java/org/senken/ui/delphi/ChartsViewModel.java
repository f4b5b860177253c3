package org.senken.ui.delphi;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartOrder;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.RoundCharts;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.ui.common.Background;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;

/** The figures of a closed round: which kind is drawn, for which criterion, in which order. */
public final class ChartsViewModel {
    /**
     * What is on the screen.
     *
     * @param criteria those that can be chosen
     * @param scenarios those that can be chosen
     * @param figure empty if there is an obstacle
     * @param obstacle why there is no figure
     */
    record Picture(
            List<Criterion> criteria, List<Scenario> scenarios, Optional<Figure> figure, Optional<Sentence> obstacle) {}

    private final Preferences preferences;
    private final Notices notices;
    private final Background background;
    private final ReadOnlyObjectWrapper<ChartWish> wish =
            new ReadOnlyObjectWrapper<>(ChartWish.of(ChartKind.DISTRIBUTION));
    private final ReadOnlyObjectWrapper<Optional<Picture>> picture = new ReadOnlyObjectWrapper<>(Optional.empty());

    ChartsViewModel(Preferences preferences, Notices notices, Background background) {
        this.preferences = preferences;
        this.notices = notices;
        this.background = background;
    }

    // Properties

    /** The figure that is wanted. */
    public ReadOnlyObjectProperty<ChartWish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** What is drawn; empty while it is being counted. */
    ReadOnlyObjectProperty<Optional<Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    // Commands

    /** Draws the wanted figure of a closed round, in the background. */
    void draw(Study study, int round) {
        var wanted = wish.get();
        background.aside("round-chart", () -> picture(study, round, wanted), picture::set, notices::failed);
    }

    private Optional<Picture> picture(Study study, int round, ChartWish wanted) {
        if (study.results(round).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RoundCharts.upTo(study, round)
                .map(charts -> picture(study, charts, wanted))
                .orElseGet(() -> new Picture(
                        List.of(), List.of(), Optional.empty(), Optional.of(Sentence.of("round.no.base", round)))));
    }

    private Picture picture(Study study, RoundCharts charts, ChartWish wanted) {
        var obstacle = charts.obstacle(wanted);
        return new Picture(
                charts.criteria(),
                study.scenarios().chosen(),
                obstacle.isPresent() ? Optional.empty() : Optional.of(charts.figure(wanted, preferences.language())),
                obstacle);
    }

    /** Asks for a kind; the criterion stays where the kind takes one. */
    public void ask(ChartKind kind) {
        wish.set(wish.get().withKind(kind));
    }

    /** Asks for one criterion, or leaves it to the kind. */
    public void ask(Optional<CriterionId> criterion) {
        wish.set(wish.get().withCriterion(criterion));
    }

    /** Asks for the figure under a scenario, or in the world as it is. */
    void askUnder(Optional<ScenarioId> scenario) {
        wish.set(wish.get().withScenario(scenario));
    }

    public void ask(ChartOrder order) {
        wish.set(wish.get().withOrder(order));
    }
}
