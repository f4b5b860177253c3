package org.senken.ui.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.ScenarioCheck;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.editing.TellingEdits;
import org.senken.language.Messages;
import org.senken.ui.common.RoomView;

/** The chosen scenarios, and the one that is being told. */
public final class NarrativeViewModel {
    /**
     * A line of the list of scenarios.
     *
     * @param untranslated how many of its texts stand in one language only
     */
    record Row(Scenario scenario, ScenarioCheck check, int untranslated) {}

    private final ScenarioViewModel room;

    NarrativeViewModel(ScenarioViewModel room) {
        this.room = room;
    }

    // Properties

    Messages messages() {
        return room.messages();
    }

    int horizon() {
        return room.study().horizon();
    }

    List<Driver> drivers() {
        return room.scenarios().drivers();
    }

    /** Calls back now and whenever the scenarios change or another one is looked at. */
    void follow(RoomView.Life life, Consumer<Optional<Scenario>> callback) {
        life.follow(room.studyProperty(), study -> callback.accept(current()));
        life.follow(room.selectedProperty(), selected -> callback.accept(current()));
    }

    /** The chosen scenarios in their order. */
    List<Row> rows() {
        return room.scenarios().chosen().stream()
                .map(each -> new Row(each, check(each), untranslated(each)))
                .toList();
    }

    /** The scenario that is being told: the one looked at, else the first one. */
    Optional<Scenario> current() {
        return room.selectedScenario()
                .or(() -> room.scenarios().chosen().stream().findFirst());
    }

    /** Whether a scenario holds together by the judgements as they stand. */
    ScenarioCheck check(Scenario scenario) {
        return ScenarioCheck.of(room.scenarios(), scenario);
    }

    /** Whether anything speaks for or against a scenario at all. */
    boolean isJudged() {
        return !room.scenarios().judgements().isEmpty();
    }

    /** Whether the trend stands among the scenarios. */
    boolean hasTrend() {
        return room.scenarios().chosen().stream().anyMatch(each -> each.kind() == Scenario.Kind.TREND);
    }

    /** What a scenario is called: its title; while it has none, the trend by what it is and others by their id. */
    String name(Scenario scenario) {
        if (!scenario.title().isEmpty()) {
            return messages().get(scenario.title());
        }
        return switch (scenario.kind()) {
            case CHOSEN -> scenario.id().value();
            case TREND -> messages().get("narrative.trend");
        };
    }

    private static int untranslated(Scenario scenario) {
        return (int) texts(scenario).filter(Text::lacksTranslation).count();
    }

    private static Stream<Text> texts(Scenario scenario) {
        var told = scenario.narrative();
        return Stream.of(
                        Stream.of(scenario.title(), told.what(), told.how(), told.whom()),
                        scenario.events().stream().map(each -> each.text()),
                        scenario.signposts().stream().flatMap(each -> Stream.of(each.text(), each.threshold())),
                        scenario.effects().values().stream().map(each -> each.reason()))
                .flatMap(each -> each);
    }

    // Commands

    void select(ScenarioId id) {
        room.select(id);
    }

    /** Begins a scenario with the combination that is looked at, if one is that is not kept; else without states. */
    void add() {
        var id = NarrativeIds.scenario(room.scenarios());
        add(Scenario.of(id, Scenario.Kind.CHOSEN, Messages.inBoth("narrative.new", id.value()), combination()));
    }

    private Map<DriverId, StateId> combination() {
        return room.selectedScenario().isPresent() ? Map.of() : room.selectedStates();
    }

    /** Adds the trend as a contrast; there is one at most. */
    void addTrend() {
        if (!hasTrend()) {
            add(Scenario.of(
                    NarrativeIds.trend(room.scenarios()),
                    Scenario.Kind.TREND,
                    Messages.inBoth("narrative.trend"),
                    Map.of()));
        }
    }

    private void add(Scenario scenario) {
        room.apply(TellingEdits.add(scenario));
        room.select(scenario.id());
    }

    void remove() {
        current().ifPresent(scenario -> room.apply(TellingEdits.remove(room.study(), scenario.id())));
    }

    /** Moves the scenario that is told some places up (negative) or down. */
    void move(int places) {
        current().ifPresent(scenario -> {
            select(scenario.id());
            room.apply(TellingEdits.move(room.study(), scenario.id(), places));
        });
    }

    void title(ScenarioId id, Language language, String typed) {
        room.apply(TellingEdits.title(room.study(), id, language, typed));
    }

    void narrate(ScenarioId id, Narrative.Part part, Language language, String typed) {
        room.apply(TellingEdits.narrate(room.study(), id, part, language, typed));
    }

    void choose(ScenarioId id, DriverId driver, StateId state) {
        room.apply(TellingEdits.state(room.study(), id, driver, state));
    }
}
