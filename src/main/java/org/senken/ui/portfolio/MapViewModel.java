package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.chart.ChartKind;
import org.senken.chart.ChartWish;
import org.senken.chart.Figure;
import org.senken.chart.RoundCharts;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Study;
import org.senken.core.technology.Area;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.StudyEdits;
import org.senken.language.Messages;
import org.senken.language.Numbers;
import org.senken.language.ScenarioNames;
import org.senken.settings.Settings;
import org.senken.ui.common.FigureExport;

/** The portfolio: which round and which world its pages show, the votes behind a bubble, the budget shares. */
public final class MapViewModel {
    /** One line of the table of budget shares. */
    public record Share(SubjectId subject, Text name, long yen) {}

    /** The world as it is, or one of the chosen scenarios. */
    public record World(Optional<ScenarioId> scenario) {
        static final World AS_IT_IS = new World(Optional.empty());

        /** As ids of buttons have it. */
        @Override
        public String toString() {
            return scenario.map(ScenarioId::value).orElse("base");
        }
    }

    private final PortfolioViewModel room;
    private final ObjectProperty<Integer> round = new SimpleObjectProperty<>(0);
    private final ObjectProperty<World> world = new SimpleObjectProperty<>(World.AS_IT_IS);
    private final ObjectProperty<Boolean> movement = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Optional<SubjectId>> chosen = new SimpleObjectProperty<>(Optional.empty());

    MapViewModel(PortfolioViewModel room) {
        this.room = room;
        room.studyProperty().subscribe(this::follow);
    }

    private void follow(Study study) {
        var numbers = rounds(study);
        if (!numbers.contains(round.get())) {
            round.set(numbers.isEmpty() ? 0 : numbers.getLast());
            chosen.set(Optional.empty());
        }
        if (!worlds(study).contains(world.get())) {
            world.set(World.AS_IT_IS);
        }
        chosen.get()
                .filter(subject -> study.catalogue().subject(subject).isEmpty())
                .ifPresent(gone -> chosen.set(Optional.empty()));
    }

    // Properties

    public Messages messages() {
        return room.messages();
    }

    public Settings.Theme theme() {
        return room.preferences().settings().theme();
    }

    public ObservableValue<Study> studyProperty() {
        return room.studyProperty();
    }

    /** The round on the map; 0 while none can be shown. */
    public ReadOnlyObjectProperty<Integer> roundProperty() {
        return round;
    }

    /** Which world the map shows. */
    public ReadOnlyObjectProperty<World> worldProperty() {
        return world;
    }

    /** Whether a map under a scenario shows where its subjects come from. */
    public ReadOnlyObjectProperty<Boolean> movementProperty() {
        return movement;
    }

    /** The worlds the map can show: the one as it is, then every chosen scenario. */
    public List<World> worlds(Study study) {
        return Stream.concat(
                        Stream.of(World.AS_IT_IS),
                        study.scenarios().chosen().stream().map(each -> new World(Optional.of(each.id()))))
                .toList();
    }

    /** What a world is called where there is little room. */
    public String shortName(Study study, World which) {
        return which.scenario()
                .map(study.scenarios()::letterOf)
                .orElseGet(() -> messages().get("outlook.base"));
    }

    /** What a world is called in full. */
    public String name(Study study, World which) {
        return which.scenario()
                .map(id -> messages().get(ScenarioNames.full(study.scenarios(), id)))
                .orElseGet(() -> messages().get("outlook.base"));
    }

    /** The subject whose votes are shown. */
    public ReadOnlyObjectProperty<Optional<SubjectId>> chosenProperty() {
        return chosen;
    }

    /** What puts the figure into files and on the clipboard. */
    public FigureExport figures() {
        return room.tools().figures();
    }

    /** The figure as it is shown now. */
    public Optional<Figure> figure(PortfolioViewModel.Page page) {
        return figure(room.study(), page);
    }

    /** The numbers of the closed rounds that have both axes. */
    public List<Integer> rounds(Study study) {
        return study.closedRounds().stream()
                .map(closed -> closed.round().number())
                .filter(number -> study.votesUpTo(number).stream().anyMatch(PortfolioMap::isPossible))
                .toList();
    }

    /** The figure of the page, or nothing while it cannot be shown. */
    public Optional<Figure> figure(Study study, PortfolioViewModel.Page page) {
        return RoundCharts.upTo(study, round.get())
                .filter(charts -> charts.obstacle(wish(page)).isEmpty())
                .map(charts -> charts.figure(wish(page), room.preferences().language()));
    }

    /** Why there is no figure, and what to do. */
    public String obstacle(Study study, PortfolioViewModel.Page page) {
        return RoundCharts.upTo(study, round.get())
                .flatMap(charts -> charts.obstacle(wish(page)))
                .map(messages()::get)
                .orElseGet(() -> messages().get("map.none"));
    }

    private ChartWish wish(PortfolioViewModel.Page page) {
        return page == PortfolioViewModel.Page.STRESS
                ? ChartWish.of(ChartKind.STRESS)
                : ChartWish.of(ChartKind.MAP)
                        .withScenario(world.get().scenario())
                        .withMovement(movement.get());
    }

    /** The hypothetical amount of every area in use. */
    public List<Share> shares(Study study) {
        return study.catalogue().areas().stream()
                .filter(area -> !area.retired())
                .map(area -> share(study, area))
                .toList();
    }

    private static Share share(Study study, Area area) {
        return new Share(area.id(), area.label(), study.allocation().of(area.id()));
    }

    /** An amount in the unit of the language, as it is typed. */
    public String amount(long yen) {
        return yen == 0 ? "" : Numbers.yenInUnit(yen, room.preferences().language());
    }

    /** The sum of the amounts, in words. */
    public String total(Study study) {
        return messages()
                .get(
                        "shares.total",
                        Numbers.yen(
                                study.allocation().total(), room.preferences().language()));
    }

    /** The votes behind the chosen subject; nobody's code stands beside a vote. */
    public Optional<Behind> behind(Study study, PortfolioViewModel.Page page) {
        return chosen.get()
                .flatMap(subject -> study.votesUpTo(round.get())
                        .flatMap(votes -> shown(page)
                                .scenario()
                                .map(id -> Outlook.under(id, study.scenarios(), votes))
                                .orElseGet(() -> Optional.of(Outlook.asItIs(votes))))
                        .filter(outlook -> outlook.subjects().contains(subject))
                        .map(outlook -> Behind.of(study, outlook, subject)));
    }

    /** The stress test stands in all worlds at once; what is behind it is the one as it is. */
    private World shown(PortfolioViewModel.Page page) {
        return page == PortfolioViewModel.Page.MAP ? world.get() : World.AS_IT_IS;
    }

    // Commands

    public void show(int number) {
        round.set(number);
    }

    public void show(World wanted) {
        world.set(wanted);
    }

    public void showMovement(boolean wanted) {
        movement.set(wanted);
    }

    public void choose(SubjectId subject) {
        chosen.set(Optional.of(subject));
    }

    /** Shows the budget shares again instead of votes. */
    public void unchoose() {
        chosen.set(Optional.empty());
    }

    /** Enters a hypothetical amount, in the unit of the language; blank takes it away. */
    public void allocate(SubjectId subject, String typed) {
        if (typed.isBlank()) {
            room.apply(StudyEdits.allocation(room.study(), subject, 0));
            return;
        }
        Numbers.parseYen(typed, room.preferences().language())
                .ifPresentOrElse(
                        yen -> room.apply(StudyEdits.allocation(room.study(), subject, yen)),
                        () -> room.tools().notices().refused(Sentence.of("shares.wrong", typed)));
    }
}
