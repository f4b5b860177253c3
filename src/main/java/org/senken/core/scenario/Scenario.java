package org.senken.core.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;

/**
 * A scenario of the chosen set: one state of each driver, told, and with what it changes. Whether it is consistent is
 * never kept; it follows from the judgements.
 *
 * @param kind where it comes from
 * @param states the state of each driver; a driver added later may be missing
 * @param events on the way to the horizon
 * @param effects the changed scores alone
 */
public record Scenario(
        ScenarioId id,
        Kind kind,
        Text title,
        SortedMap<DriverId, StateId> states,
        Narrative narrative,
        List<KeyEvent> events,
        List<Signpost> signposts,
        SortedMap<EffectCell, Effect> effects) {
    /** Where a scenario comes from. */
    public enum Kind {
        /** Chosen among the consistent ones, or clicked together. */
        CHOSEN,
        /** Today's trends continue: a contrast, consistent or not. */
        TREND
    }

    public Scenario {
        states = Collections.unmodifiableSortedMap(new TreeMap<>(states));
        events = List.copyOf(events);
        signposts = List.copyOf(signposts);
        effects = Collections.unmodifiableSortedMap(new TreeMap<>(effects));
    }

    /** A scenario nobody has told yet. */
    public static Scenario of(ScenarioId id, Kind kind, Text title, Map<DriverId, StateId> states) {
        return new Scenario(
                id, kind, title, new TreeMap<>(states), Narrative.NONE, List.of(), List.of(), new TreeMap<>());
    }

    public Optional<StateId> stateOf(DriverId driver) {
        return Optional.ofNullable(states.get(driver));
    }

    public Scenario withTitle(Text changed) {
        return new Scenario(id, kind, changed, states, narrative, events, signposts, effects);
    }

    public Scenario withStates(Map<DriverId, StateId> changed) {
        return new Scenario(id, kind, title, new TreeMap<>(changed), narrative, events, signposts, effects);
    }

    public Scenario withNarrative(Narrative changed) {
        return new Scenario(id, kind, title, states, changed, events, signposts, effects);
    }

    public Scenario withEvents(List<KeyEvent> changed) {
        return new Scenario(id, kind, title, states, narrative, changed, signposts, effects);
    }

    public Scenario withSignposts(List<Signpost> changed) {
        return new Scenario(id, kind, title, states, narrative, events, changed, effects);
    }

    public Scenario withEffects(Map<EffectCell, Effect> changed) {
        return new Scenario(id, kind, title, states, narrative, events, signposts, new TreeMap<>(changed));
    }

    /** The scenario with one effect replaced, or added. */
    public Scenario with(EffectCell cell, Effect effect) {
        var changed = new TreeMap<>(effects);
        changed.put(cell, effect);
        return withEffects(changed);
    }

    public Scenario without(EffectCell cell) {
        var changed = new TreeMap<>(effects);
        changed.remove(cell);
        return withEffects(changed);
    }
}
