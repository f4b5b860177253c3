package org.senken.ui.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.ScenarioId;

/** Which scenario is looked at. */
public sealed interface Selected permits Selected.Chosen, Selected.Found {
    /** The state of each driver, as the study has it now; a driver may be missing. */
    SortedMap<DriverId, StateId> states(Scenarios scenarios);

    /** One of the chosen set. */
    record Chosen(ScenarioId id) implements Selected {
        @Override
        public SortedMap<DriverId, StateId> states(Scenarios scenarios) {
            return scenarios.scenario(id).map(each -> each.states()).orElseGet(TreeMap::new);
        }
    }

    /** A combination that was found or clicked together and is kept nowhere. */
    record Found(SortedMap<DriverId, StateId> combination) implements Selected {
        public Found {
            combination = Collections.unmodifiableSortedMap(new TreeMap<>(combination));
        }

        public Found(Map<DriverId, StateId> combination) {
            this(new TreeMap<>(combination));
        }

        /** Only what the study still knows. */
        @Override
        public SortedMap<DriverId, StateId> states(Scenarios scenarios) {
            var known = new TreeMap<DriverId, StateId>();
            combination.forEach((driver, state) -> Optional.of(driver)
                    .flatMap(scenarios::driver)
                    .filter(each -> each.has(state))
                    .ifPresent(each -> known.put(driver, state)));
            return known;
        }
    }
}
