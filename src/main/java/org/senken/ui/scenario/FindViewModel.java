package org.senken.ui.scenario;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.senken.core.maths.Progress;
import org.senken.core.scenario.CrossImpact;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.Search;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.editing.BoxEdits;
import org.senken.editing.ChosenEdits;
import org.senken.editing.TellingEdits;
import org.senken.language.Messages;

/**
 * The search for consistent scenarios. After each judgement it is tried again for a moment; where that is not enough the
 * last result stays, marked as out of date, until somebody asks for a whole search.
 */
public final class FindViewModel {
    private static final String WORK = "consistent scenarios";
    private static final long MOMENT = 250_000_000L;
    private static final double STEP = 0.01;

    private final ScenarioViewModel room;
    private final PickViewModel pick;
    private final ReadOnlyObjectWrapper<Optional<Findings>> findings = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<OptionalDouble> running = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private AtomicBoolean ended = new AtomicBoolean();
    private Optional<Scenarios> tried = Optional.empty();
    private boolean watched;

    FindViewModel(ScenarioViewModel room) {
        this.room = room;
        pick = new PickViewModel(room, this);
        room.scenariosProperty().subscribe(this::follow);
    }

    private void follow(Scenarios scenarios) {
        boolean current = findings.get().filter(each -> each.isOf(scenarios)).isPresent();
        outdated.set(findings.get().isPresent() && !current);
        if (watched && !current) {
            tryForAMoment(scenarios);
        }
    }

    // Properties

    ScenarioViewModel room() {
        return room;
    }

    /** The proposed set. */
    public PickViewModel pick() {
        return pick;
    }

    Messages messages() {
        return room.messages();
    }

    /** The newest result; empty before the first search, and where there are no drivers to search. */
    ReadOnlyObjectProperty<Optional<Findings>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** How far the search is that somebody asked for; empty if none is under way. */
    ReadOnlyObjectProperty<OptionalDouble> runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The matrix in numbers as it is now. */
    ImpactMatrix matrix() {
        var scenarios = room.scenarios();
        return findings.get()
                .filter(each -> each.isOf(scenarios))
                .map(Findings::matrix)
                .orElseGet(() -> CrossImpact.matrix(scenarios));
    }

    /** Whether something has changed since the result that is shown. */
    ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** "144 combinations checked in 0.2 ms", for the bar at the bottom. */
    public ObservableValue<String> statusProperty() {
        return findings.map(
                found -> found.map(new FindWords(messages())::status).orElse(""));
    }

    /** Whether there is anything to search: two drivers at least, each with two states at least. */
    boolean isPossible() {
        return obstacle().isEmpty();
    }

    /** Why nothing can be searched. */
    Optional<Sentence> obstacle() {
        var drivers = room.scenarios().drivers();
        if (drivers.size() < 2) {
            return Optional.of(Sentence.of("find.few.drivers"));
        }
        return drivers.stream()
                .filter(each -> each.states().size() < Driver.FEWEST_STATES)
                .findFirst()
                .map(each -> Sentence.of("find.few.states", each.name()));
    }

    // Commands

    /** The room is on screen: from now on results follow the judgements. */
    void watch() {
        if (!watched) {
            watched = true;
            follow(room.scenarios());
        }
    }

    private void tryForAMoment(Scenarios scenarios) {
        if (!isPossible()
                || running.get().isPresent()
                || tried.filter(scenarios::equals).isPresent()) {
            return;
        }
        tried = Optional.of(scenarios);
        long end = System.nanoTime() + MOMENT;
        var finder = Finder.inAMoment(() -> System.nanoTime() - end > 0);
        room.background().aside(WORK, () -> finder.find(scenarios, Progress.NONE), this::tried, room.notices()::failed);
    }

    private void tried(Findings result) {
        if (result.found().exact()) {
            show(result);
        } else {
            outdated.set(findings.get().isPresent());
        }
    }

    /** Searches the whole space, however long it takes; Cancel keeps what is proven by then. */
    public void find() {
        if (running.get().isPresent()) {
            return;
        }
        var obstacle = obstacle();
        if (obstacle.isPresent()) {
            room.notices().refused(obstacle.get());
            return;
        }
        var scenarios = room.scenarios();
        var stop = new AtomicBoolean();
        ended = stop;
        running.set(OptionalDouble.of(0));
        var finder = Finder.thorough(stop::get);
        room.background()
                .aside(
                        WORK,
                        () -> finder.find(scenarios, new Reports()),
                        result -> {
                            running.set(OptionalDouble.empty());
                            show(result);
                        },
                        failure -> {
                            running.set(OptionalDouble.empty());
                            room.notices().failed(failure);
                        });
    }

    /** Ends the search that is under way with what it has proven so far. */
    void cancel() {
        ended.set(true);
    }

    private void show(Findings result) {
        findings.set(Optional.of(result));
        outdated.set(!result.isOf(room.scenarios()));
    }

    /** Changes how scenarios are looked for. */
    void change(UnaryOperator<Search> change) {
        room.apply(BoxEdits.search(change));
    }

    /** No state is forced or forbidden any more. */
    void allowAll() {
        change(search -> search.withForced(Set.of()).withForbidden(Set.of()));
    }

    /** Asks for a title and keeps the combination that is looked at as a scenario of the set. */
    void chooseSelected() {
        var states = room.selectedStates();
        if (states.isEmpty()) {
            return;
        }
        room.dialogs()
                .line(Sentence.of("find.choose"), Sentence.of("find.choose.name"), "")
                .filter(title -> !title.isBlank())
                .ifPresent(title -> {
                    var id = NewIds.scenario(title, room.scenarios());
                    var named = Text.only(room.preferences().language(), title);
                    room.apply(TellingEdits.add(Scenario.of(id, Scenario.Kind.CHOSEN, named, states)));
                    room.select(id);
                });
    }

    /** Keeps the combination that is looked at as what today's trends lead to, consistent or not. */
    void keepAsTrend() {
        var states = room.selectedStates();
        if (!states.isEmpty()) {
            var id = NewIds.scenario("trend", room.scenarios());
            room.apply(ChosenEdits.trend(
                    Scenario.of(id, Scenario.Kind.TREND, Messages.inBoth("find.trend.title"), states)));
            room.scenarios().chosen().stream()
                    .filter(each -> each.kind() == Scenario.Kind.TREND)
                    .findFirst()
                    .ifPresent(each -> room.select(each.id()));
        }
    }

    /** Takes the scenario that is looked at out of the set; what was told of it goes with it, so it is asked first. */
    void removeSelected() {
        room.selectedScenario().ifPresent(scenario -> {
            var agreed = room.dialogs()
                    .confirm(
                            Sentence.of("find.remove.title", scenario.title()),
                            Sentence.of("find.remove.text"),
                            Sentence.of("find.remove"));
            if (agreed) {
                room.apply(TellingEdits.remove(room.study(), scenario.id()));
                room.select(scenario.states());
            }
        });
    }

    /** What is shown: the chosen set first, each with its figures now, then what was found and is not chosen. */
    List<ScenarioLine> lines() {
        return ScenarioLine.of(room.scenarios(), findings.get());
    }

    /** Tells the screen now and then how far it is. */
    private final class Reports implements Progress {
        private double told;

        @Override
        public void report(double share) {
            if (share >= told + STEP) {
                told = share;
                room.background().onScreen(() -> {
                    if (running.get().isPresent()) {
                        running.set(OptionalDouble.of(share));
                    }
                });
            }
        }
    }
}
