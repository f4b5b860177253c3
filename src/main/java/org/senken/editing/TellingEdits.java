package org.senken.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.KeyEvent;
import org.senken.core.scenario.Narrative;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.Signpost;
import org.senken.core.scenario.StateId;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Edits of the chosen scenarios: which there are, what their states are, and how they are told. */
public final class TellingEdits {
    private TellingEdits() {}

    /** Adds a scenario after the others. */
    public static Edit add(Scenario scenario) {
        return onChosen(Sentence.of("edit.scenario.add", scenario.title()), chosen -> Places.added(chosen, scenario));
    }

    /** Removes a scenario with its narrative, events, signposts, effects and weights of its own. */
    public static Edit remove(Study study, ScenarioId id) {
        return new Edit(
                Sentence.of("edit.scenario.remove", nameOf(study, id)),
                each -> each.withScenarios(
                        each.scenarios()
                                .withChosen(each.scenarios().chosen().stream()
                                        .filter(scenario -> !scenario.id().equals(id))
                                        .toList()),
                        each.portfolio().withModel(each.portfolio().model().without(id))));
    }

    /** Moves a scenario some places up (negative) or down. */
    public static Edit move(Study study, ScenarioId id, int places) {
        return onChosen(
                Sentence.of("edit.scenario.move", nameOf(study, id)),
                chosen -> Places.moved(chosen, each -> each.id().equals(id), places));
    }

    /** Gives a scenario a title in one language. */
    public static Edit title(Study study, ScenarioId id, Language language, String title) {
        return edit(
                "edit.scenario.title",
                study,
                id,
                scenario -> scenario.withTitle(scenario.title().with(language, title)));
    }

    /** Gives a scenario another state of one driver. */
    public static Edit state(Study study, ScenarioId id, DriverId driver, StateId state) {
        var name = study.scenarios().driver(driver).orElseThrow().name();
        return edit(Sentence.of("edit.scenario.state", nameOf(study, id), name), id, scenario -> {
            var changed = new TreeMap<>(scenario.states());
            changed.put(driver, state);
            return scenario.withStates(changed);
        });
    }

    /** Tells a scenario under one heading, in one language. */
    public static Edit narrate(Study study, ScenarioId id, Narrative.Part part, Language language, String text) {
        return edit("edit.scenario.narrative", study, id, scenario -> {
            var told = scenario.narrative();
            return scenario.withNarrative(told.with(part, told.under(part).with(language, text)));
        });
    }

    /** Adds an event; events stand in the order of their years. */
    public static Edit add(Study study, ScenarioId id, KeyEvent event) {
        return onEvents("edit.event.add", study, id, events -> Places.added(events, event));
    }

    /**
     * Changes an event.
     *
     * @param place its place among the events of the scenario, from 0
     */
    public static Edit change(Study study, ScenarioId id, int place, KeyEvent event) {
        return onEvents("edit.event.change", study, id, events -> Places.replaced(events, place, event));
    }

    /** Removes the event at a place, from 0. */
    public static Edit removeEvent(Study study, ScenarioId id, int place) {
        return onEvents("edit.event.remove", study, id, events -> Places.without(events, place));
    }

    /** Adds a signpost after the others. */
    public static Edit add(Study study, ScenarioId id, Signpost signpost) {
        return onSignposts("edit.signpost.add", study, id, all -> Places.added(all, signpost));
    }

    /**
     * Changes a signpost.
     *
     * @param place its place among the signposts of the scenario, from 0
     */
    public static Edit change(Study study, ScenarioId id, int place, Signpost signpost) {
        return onSignposts("edit.signpost.change", study, id, all -> Places.replaced(all, place, signpost));
    }

    /** Notes that somebody looked at a signpost today, and found what was found last time. */
    public static Edit look(Study study, ScenarioId id, int place, LocalDate today) {
        return onSignposts("edit.signpost.look", study, id, all -> {
            var signpost = all.get(place);
            return Places.replaced(all, place, signpost.lookedAt(today, signpost.seen()));
        });
    }

    /** Notes that somebody looked at a signpost today and its threshold was passed. */
    public static Edit seen(Study study, ScenarioId id, int place, LocalDate today) {
        return onSignposts(
                "edit.signpost.seen",
                study,
                id,
                all -> Places.replaced(all, place, all.get(place).lookedAt(today, true)));
    }

    /** Notes that somebody looked at a signpost today and its threshold was not passed. */
    public static Edit unseen(Study study, ScenarioId id, int place, LocalDate today) {
        return onSignposts(
                "edit.signpost.unseen",
                study,
                id,
                all -> Places.replaced(all, place, all.get(place).lookedAt(today, false)));
    }

    /** Removes the signpost at a place, from 0. */
    public static Edit removeSignpost(Study study, ScenarioId id, int place) {
        return onSignposts("edit.signpost.remove", study, id, all -> Places.without(all, place));
    }

    private static Edit onEvents(String key, Study study, ScenarioId id, UnaryOperator<List<KeyEvent>> change) {
        return edit(key, study, id, scenario -> {
            var changed = new ArrayList<>(change.apply(scenario.events()));
            changed.sort(Comparator.comparingInt(KeyEvent::year));
            return scenario.withEvents(changed);
        });
    }

    private static Edit onSignposts(String key, Study study, ScenarioId id, UnaryOperator<List<Signpost>> change) {
        return edit(key, study, id, scenario -> scenario.withSignposts(change.apply(scenario.signposts())));
    }

    private static Edit edit(String key, Study study, ScenarioId id, UnaryOperator<Scenario> change) {
        return edit(Sentence.of(key, nameOf(study, id)), id, change);
    }

    private static Edit edit(Sentence name, ScenarioId id, UnaryOperator<Scenario> change) {
        return new Edit(name, study -> study.withScenarios(study.scenarios().withScenario(id, change)));
    }

    private static Edit onChosen(Sentence name, UnaryOperator<List<Scenario>> change) {
        return new Edit(
                name,
                study -> study.withScenarios(study.scenarios()
                        .withChosen(change.apply(study.scenarios().chosen()))));
    }

    /** What a scenario is called: its title, or its id while it has none. */
    static Text nameOf(Study study, ScenarioId id) {
        return study.scenarios()
                .scenario(id)
                .map(Scenario::title)
                .filter(title -> !title.isEmpty())
                .orElse(Text.same(id.value()));
    }
}
