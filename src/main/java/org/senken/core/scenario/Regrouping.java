package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.senken.core.technology.Text;

/**
 * Puts states under other drivers. Judgements and pairs hang on the states alone: not one is touched, and those between
 * two states that come under the same driver only rest until they are parted again.
 */
public final class Regrouping {
    private Regrouping() {}

    /** The state at the end of another driver. Scenarios lose it there, since they have a state of that one already. */
    public static Scenarios moved(Scenarios all, StateId id, DriverId to) {
        var from = all.driverOf(id);
        var state = all.state(id);
        if (from.isEmpty()
                || state.isEmpty()
                || from.get().id().equals(to)
                || all.driver(to).isEmpty()) {
            return all;
        }
        return all.withDriver(from.get().id(), driver -> without(driver, Set.of(id)))
                .withDriver(to, driver -> driver.with(state.get()))
                .withChosen(all.chosen().stream()
                        .map(each -> Removal.withoutStates(each, Set.of(id)))
                        .toList());
    }

    /**
     * Two drivers as one, which keeps the name of the first. It acts where one of the two does, and does not where neither
     * does. Scenarios keep the state of the first.
     */
    public static Scenarios merged(Scenarios all, DriverId into, DriverId other) {
        var gone = all.driver(other);
        if (gone.isEmpty() || all.driver(into).isEmpty() || into.equals(other)) {
            return all;
        }
        var left =
                all.drivers().stream().filter(each -> !each.id().equals(other)).toList();
        return all.withDrivers(left)
                .withDriver(into, driver -> joined(driver, gone.get()))
                .withActs(joinedActs(all, into, other))
                .withChosen(all.chosen().stream()
                        .map(each -> joined(each, into, other))
                        .toList());
    }

    private static Driver joined(Driver into, Driver other) {
        return into.withStates(both(into.states(), other.states()))
                .withAreas(both(into.areas(), other.areas()))
                .withSources(both(into.sources(), other.sources()))
                .withNote(new Text(
                        into.note().en() + "\n" + other.note().en(),
                        into.note().ja() + "\n" + other.note().ja()));
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static Map<Link, Boolean> joinedActs(Scenarios all, DriverId into, DriverId other) {
        var acts = new TreeMap<>(all.acts());
        acts.keySet().removeIf(link -> link.has(other));
        all.drivers().stream()
                .map(Driver::id)
                .filter(driver -> !driver.equals(into) && !driver.equals(other))
                .forEach(driver -> {
                    join(acts, all, new Link(into, driver), new Link(other, driver));
                    join(acts, all, new Link(driver, into), new Link(driver, other));
                });
        return acts;
    }

    private static void join(Map<Link, Boolean> acts, Scenarios all, Link kept, Link gone) {
        var said = Stream.of(kept, gone)
                .map(link -> Optional.ofNullable(all.acts().get(link)))
                .toList();
        if (said.contains(Optional.of(true))) {
            acts.put(kept, true);
        } else if (said.contains(Optional.<Boolean>empty())) {
            acts.remove(kept);
        }
    }

    private static Scenario joined(Scenario scenario, DriverId into, DriverId other) {
        var states = new TreeMap<>(scenario.states());
        var left = states.remove(other);
        if (left != null) {
            states.putIfAbsent(into, left);
        }
        return scenario.withStates(states);
    }

    /**
     * Some states of a driver under a new one right behind it, which acts and is acted on as the old one. Nothing happens
     * if that would leave either without a state.
     */
    public static Scenarios split(Scenarios all, DriverId id, Set<StateId> states, DriverId fresh, Text name) {
        var old = all.driver(id);
        var apart = old.stream()
                .flatMap(each -> each.states().stream())
                .filter(state -> states.contains(state.id()))
                .toList();
        if (old.isEmpty()
                || apart.isEmpty()
                || apart.size() == old.get().states().size()) {
            return all;
        }
        var drivers = new ArrayList<>(all.drivers());
        int place = drivers.indexOf(old.get());
        drivers.set(place, without(old.get(), states));
        drivers.add(
                place + 1,
                new Driver(
                        fresh,
                        name,
                        Text.EMPTY,
                        apart,
                        old.get().areas(),
                        old.get().sources(),
                        old.get().holdsItself()));
        return all.withDrivers(drivers)
                .withActs(doubledActs(all.acts(), id, fresh))
                .withChosen(all.chosen().stream()
                        .map(each -> split(each, id, states, fresh))
                        .toList());
    }

    private static Map<Link, Boolean> doubledActs(Map<Link, Boolean> acts, DriverId old, DriverId fresh) {
        var doubled = new TreeMap<>(acts);
        acts.forEach((link, said) -> {
            if (link.has(old)) {
                doubled.put(
                        new Link(
                                link.from().equals(old) ? fresh : link.from(),
                                link.to().equals(old) ? fresh : link.to()),
                        said);
            }
        });
        return doubled;
    }

    private static Scenario split(Scenario scenario, DriverId old, Set<StateId> apart, DriverId fresh) {
        var states = new TreeMap<>(scenario.states());
        var state = states.get(old);
        if (state != null && apart.contains(state)) {
            states.remove(old);
            states.put(fresh, state);
        }
        return scenario.withStates(states);
    }

    private static Driver without(Driver driver, Set<StateId> gone) {
        return driver.withStates(driver.states().stream()
                .filter(state -> !gone.contains(state.id()))
                .toList());
    }
}
