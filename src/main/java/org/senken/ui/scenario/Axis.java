package org.senken.ui.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.State;
import org.senken.core.scenario.StateId;

/** The states of all drivers one after the other: the rows of the cross-impact matrix, and its columns too. */
final class Axis {
    /**
     * A state in its place.
     *
     * @param block the place of its driver among the drivers, from 0
     * @param place its own place among the states of its driver, from 0
     */
    record Entry(int block, int place, Driver driver, State state) {
        boolean isFirst() {
            return place == 0;
        }

        boolean isLast() {
            return place == driver.states().size() - 1;
        }
    }

    private final List<Driver> drivers;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Integer> firsts = new ArrayList<>();
    private final Map<StateId, Integer> places = new HashMap<>();

    private Axis(List<Driver> drivers) {
        this.drivers = drivers;
        for (int block = 0; block < drivers.size(); block++) {
            var states = drivers.get(block).states();
            firsts.add(entries.size());
            for (int place = 0; place < states.size(); place++) {
                places.put(states.get(place).id(), entries.size());
                entries.add(new Entry(block, place, drivers.get(block), states.get(place)));
            }
        }
    }

    static Axis of(List<Driver> drivers) {
        return new Axis(drivers);
    }

    List<Driver> drivers() {
        return drivers;
    }

    int size() {
        return entries.size();
    }

    Entry at(int index) {
        return entries.get(index);
    }

    /** The index of a driver's first state; for the number of drivers the number of all states. */
    int first(int block) {
        return block == firsts.size() ? entries.size() : firsts.get(block);
    }

    /** The index of a state among all states; empty if it is none of these. */
    OptionalInt indexOf(StateId state) {
        var found = places.get(state);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
