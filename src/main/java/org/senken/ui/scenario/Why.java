package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;

/**
 * Why a driver has its state in a scenario: what the other states say for it, and what the best other state has.
 *
 * @param sum what all states of the scenario say for the state together
 * @param rival the best of the other states; empty if there is none
 * @param pushes what pushes it, the strongest first
 */
record Why(Driver driver, State state, double sum, Optional<State> rival, double rivalSum, List<Push> pushes) {
    /** What one state of the scenario says for another. */
    record Push(State from, double value) {}

    /** By how much the state is ahead of the best other one; below 0 it falls short of it. */
    double margin() {
        return sum - rivalSum;
    }

    boolean isShort() {
        return margin() < 0;
    }

    /** The reasons of every driver that has a state in the scenario, in the order of the drivers. */
    static List<Why> of(SeenMatrix reading, SortedMap<DriverId, StateId> states) {
        var all = new ArrayList<Why>();
        for (var driver : reading.scenarios().drivers()) {
            Optional.ofNullable(states.get(driver.id()))
                    .flatMap(driver::state)
                    .ifPresent(state -> all.add(of(reading, states, driver, state)));
        }
        return List.copyOf(all);
    }

    private static Why of(SeenMatrix reading, SortedMap<DriverId, StateId> states, Driver driver, State state) {
        var rival = driver.states().stream()
                .filter(each -> !each.id().equals(state.id()))
                .max(Comparator.comparingDouble(each -> sum(reading, states, each)));
        double sum = sum(reading, states, state);
        return new Why(
                driver,
                state,
                sum,
                rival,
                rival.map(each -> sum(reading, states, each)).orElse(sum),
                pushes(reading, states, state));
    }

    private static double sum(SeenMatrix reading, SortedMap<DriverId, StateId> states, State state) {
        return reading.balance(reading.axis().indexOf(state.id()).orElseThrow(), states);
    }

    private static List<Push> pushes(SeenMatrix reading, SortedMap<DriverId, StateId> states, State state) {
        int column = reading.axis().indexOf(state.id()).orElseThrow();
        return states.values().stream()
                .flatMap(from -> reading.axis().indexOf(from).stream().boxed())
                .map(row -> new Push(reading.axis().at(row).state(), reading.counted(row, column)))
                .filter(push -> push.value() != 0)
                .sorted(Comparator.comparingDouble(push -> -Math.abs(push.value())))
                .toList();
    }
}
