package org.senken.core.scenario;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a scenario holds together by the judgements as they stand.
 *
 * @param missing drivers the scenario has no state of; then nothing can be said of its consistency
 * @param shortfalls the drivers that have a better state than the one in the scenario; none if it is consistent
 */
public record ScenarioCheck(List<DriverId> missing, SortedMap<DriverId, Shortfall> shortfalls) {
    /**
     * How far the state of a driver is from the best one.
     *
     * @param better the state the scenario speaks for most, the first one of several
     * @param points by how many points of influence it surpasses the state in the scenario
     */
    public record Shortfall(StateId better, double points) {}

    public ScenarioCheck {
        missing = List.copyOf(missing);
        shortfalls = Collections.unmodifiableSortedMap(new TreeMap<>(shortfalls));
    }

    /**
     * Checks a scenario. It sums up the rows of the scenario's own states alone, so that it takes no matrix: the result is
     * that of {@link org.senken.core.scenario.crossimpact.Balance}.
     */
    public static ScenarioCheck of(Scenarios scenarios, Scenario scenario) {
        var missing = scenarios.drivers().stream()
                .map(Driver::id)
                .filter(id -> scenario.stateOf(id).isEmpty())
                .toList();
        var shortfalls = new TreeMap<DriverId, Shortfall>();
        if (missing.isEmpty()) {
            var sums = sums(scenarios, scenario);
            double unit = CrossImpact.unit(scenarios.search().joining());
            for (var driver : scenarios.drivers()) {
                int own = sums.getOrDefault(scenario.stateOf(driver.id()).orElseThrow(), 0);
                var best = best(driver, sums);
                int more = sums.getOrDefault(best, 0) - own;
                if (more > 0) {
                    shortfalls.put(driver.id(), new Shortfall(best, more / unit));
                }
            }
        }
        return new ScenarioCheck(missing, shortfalls);
    }

    private static StateId best(Driver driver, Map<StateId, Integer> sums) {
        var best = driver.states().getFirst().id();
        for (var state : driver.states()) {
            if (sums.getOrDefault(state.id(), 0) > sums.getOrDefault(best, 0)) {
                best = state.id();
            }
        }
        return best;
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
        return isComplete() && shortfalls.isEmpty();
    }

    /** The largest shortfall in points of influence; 0 if the scenario is consistent, NaN if it is incomplete. */
    public double inconsistency() {
        return isComplete()
                ? shortfalls.values().stream()
                        .mapToDouble(Shortfall::points)
                        .max()
                        .orElse(0)
                : Double.NaN;
    }
}
