package org.senken.core.scenario;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Takes drivers and states away together with everything that hangs on them. */
public final class Removal {
    private Removal() {}

    /** Without a driver: its states go too, and its links. */
    public static Scenarios ofDriver(Scenarios all, DriverId id) {
        var states = all.driver(id).stream()
                .flatMap(each -> each.states().stream())
                .map(State::id)
                .collect(Collectors.toSet());
        var acts = new TreeMap<>(all.acts());
        acts.keySet().removeIf(link -> link.from().equals(id) || link.to().equals(id));
        return withoutTraces(all, states)
                .withDrivers(all.drivers().stream()
                        .filter(each -> !each.id().equals(id))
                        .toList())
                .withActs(acts);
    }

    /** Without a state. */
    public static Scenarios ofState(Scenarios all, StateId id) {
        return withoutTraces(all, Set.of(id))
                .withDrivers(all.drivers().stream()
                        .map(driver -> driver.withStates(driver.states().stream()
                                .filter(each -> !each.id().equals(id))
                                .toList()))
                        .toList());
    }

    /** What is left of judgements, pairs, search, chosen scenarios and wildcards once there are no such states. */
    private static Scenarios withoutTraces(Scenarios all, Set<StateId> gone) {
        var pairs = new TreeMap<>(all.pairs());
        pairs.keySet().removeIf(pair -> gone.stream().anyMatch(pair::has));
        return all.withPairs(pairs)
                .withJudgements(all.judgements()
                        .draft()
                        .removeCells(cell -> gone.contains(cell.from()) || gone.contains(cell.to()))
                        .done())
                .withSearch(all.search()
                        .withForced(without(all.search().forced(), gone))
                        .withForbidden(without(all.search().forbidden(), gone)))
                .withChosen(all.chosen().stream()
                        .map(each -> withoutStates(each, gone))
                        .toList())
                .withWildcards(all.wildcards().stream()
                        .map(each -> each.withRaises(each.raises().stream()
                                .filter(state -> !gone.contains(state))
                                .toList()))
                        .toList());
    }

    /** The scenario with no state of those drivers of which it has one that is gone. */
    static Scenario withoutStates(Scenario scenario, Collection<StateId> gone) {
        var states = new TreeMap<>(scenario.states());
        states.values().removeIf(gone::contains);
        return scenario.withStates(states);
    }

    private static Set<StateId> without(Set<StateId> states, Set<StateId> gone) {
        var left = new TreeSet<>(states);
        left.removeAll(gone);
        return left;
    }
}
