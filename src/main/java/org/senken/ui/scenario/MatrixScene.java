package org.senken.ui.scenario;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.StateId;

/**
 * What the matrix shows at one moment.
 *
 * @param states the states of the scenario that is looked at; empty if none is
 * @param minus whether the cell at hand shows a minus that waits for its digit
 */
record MatrixScene(SeenMatrix reading, Optional<Cell> cursor, boolean minus, SortedMap<DriverId, StateId> states) {
    MatrixScene {
        states = new TreeMap<>(states);
    }

    boolean isSelected(StateId state) {
        return states.containsValue(state);
    }

    boolean hasBalance() {
        return !states.isEmpty();
    }

    Set<StateId> forced() {
        return reading.scenarios().search().forced();
    }

    Set<StateId> forbidden() {
        return reading.scenarios().search().forbidden();
    }
}
