package org.senken.core.scenario;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a scenario holds together by the judgements as they stand.
 *
 * @param missing drivers the scenario has no state of; then nothing can be said of its consistency
 * @param inconsistency by how many points of influence the best state of a driver surpasses the one it has, at most; 0 is consistent
 * @param worst the driver with the highest inconsistency, the first one of several; empty if the scenario is consistent
 */
public record ScenarioCheck(List<DriverId> missing, double inconsistency, Optional<DriverId> worst) {
    public ScenarioCheck {
        missing = List.copyOf(missing);
    }

    /**
     * Checks a scenario. It sums up the rows of the scenario's own states alone, so that it takes no matrix: the result is that of
     * {@link org.senken.core.scenario.crossimpact.Balance}.
     */
    public static ScenarioCheck of(Scenarios scenarios, Scenario scenario) {
        var missing = scenarios.drivers().stream()
                .map(Driver::id)
                .filter(id -> scenario.stateOf(id).isEmpty())
                .toList();
        return missing.isEmpty()
                ? complete(scenarios, scenario)
                : new ScenarioCheck(missing, Double.NaN, Optional.empty());
    }

    private static ScenarioCheck complete(Scenarios scenarios, Scenario scenario) {
        var sums = sums(scenarios, scenario);
        int most = 0;
        Optional<DriverId> worst = Optional.empty();
        for (var driver : scenarios.drivers()) {
            int own = sums.getOrDefault(scenario.stateOf(driver.id()).orElseThrow(), 0);
            int best = driver.states().stream()
                    .mapToInt(state -> sums.getOrDefault(state.id(), 0))
                    .max()
                    .orElse(own);
            if (best - own > most) {
                most = best - own;
                worst = Optional.of(driver.id());
            }
        }
        int unit = CrossImpact.unit(scenarios.search().joining());
        return new ScenarioCheck(List.of(), (double) most / unit, worst);
    }

    /** What the states of a scenario together say for each state, in the units of the joining. */
    private static Map<StateId, Integer> sums(Scenarios scenarios, Scenario scenario) {
        var acting = new HashSet<>(scenario.states().values());
        var drivers = new HashMap<StateId, Driver>();
        scenarios.drivers().forEach(driver -> driver.states().forEach(state -> drivers.put(state.id(), driver)));
        var sums = new HashMap<StateId, Integer>();
        scenarios.judgements().cells().forEach((cell, said) -> {
            var from = drivers.get(cell.from());
            var to = drivers.get(cell.to());
            if (acting.contains(cell.from()) && from != null && to != null && CrossImpact.counts(scenarios, from, to)) {
                sums.merge(
                        cell.to(),
                        CrossImpact.joined(said.values(), scenarios.search().joining()),
                        Integer::sum);
            }
        });
        return sums;
    }

    /** Whether every driver has a state. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /** Whether no driver has a better state than its own; an incomplete scenario is not consistent. */
    public boolean isConsistent() {
        return isComplete() && inconsistency == 0;
    }
}
