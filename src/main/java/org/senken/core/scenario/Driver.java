package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * Something outside one's own hands that shapes the future, with the ways it may develop.
 *
 * @param note what is meant and what is not
 * @param states in their order; indices of states count from 0 in this order
 * @param areas the areas it bears on
 * @param sources where it was taken from, a line each
 * @param holdsItself whether judgements between its own states count; they do only where a file brought them along
 */
public record Driver(
        DriverId id,
        Text name,
        Text note,
        List<State> states,
        List<SubjectId> areas,
        List<Text> sources,
        boolean holdsItself) {
    /** The fewest states a driver can be judged with. */
    public static final int FEWEST_STATES = 2;

    /** The most states that can be entered on screen. */
    public static final int MOST_STATES = 6;

    /** The most states a file may bring. */
    public static final int MOST_STATES_IN_FILES = 50;

    public Driver {
        states = List.copyOf(states);
        areas = List.copyOf(areas);
        sources = List.copyOf(sources);
    }

    /** A driver of which only name and states are known. */
    public static Driver of(DriverId id, Text name, List<State> states) {
        return new Driver(id, name, Text.EMPTY, states, List.of(), List.of(), false);
    }

    public Optional<State> state(StateId wanted) {
        return states.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    public boolean has(StateId wanted) {
        return state(wanted).isPresent();
    }

    /** The place of a state, from 0; -1 if it is none of this driver. */
    public int placeOf(StateId wanted) {
        return IntStream.range(0, states.size())
                .filter(place -> states.get(place).id().equals(wanted))
                .findFirst()
                .orElse(-1);
    }

    public Driver withName(Text changed) {
        return new Driver(id, changed, note, states, areas, sources, holdsItself);
    }

    public Driver withNote(Text changed) {
        return new Driver(id, name, changed, states, areas, sources, holdsItself);
    }

    public Driver withStates(List<State> changed) {
        return new Driver(id, name, note, changed, areas, sources, holdsItself);
    }

    public Driver withAreas(List<SubjectId> changed) {
        return new Driver(id, name, note, states, changed, sources, holdsItself);
    }

    public Driver withSources(List<Text> changed) {
        return new Driver(id, name, note, states, areas, changed, holdsItself);
    }

    public Driver withHoldsItself(boolean counts) {
        return new Driver(id, name, note, states, areas, sources, counts);
    }

    /** The driver with one state replaced, or added at the end. */
    public Driver with(State state) {
        var changed = new ArrayList<>(states);
        int place = placeOf(state.id());
        if (place < 0) {
            changed.add(state);
        } else {
            changed.set(place, state);
        }
        return withStates(changed);
    }
}
