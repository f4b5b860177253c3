package org.senken.core.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.crossimpact.Restriction;

/** The numbers by which analyses know drivers and states: both count from 0 in the order of the study. */
public final class Numbering {
    private final Scenarios scenarios;
    private final List<StateId> states = new ArrayList<>();
    private final List<Integer> driverOf = new ArrayList<>();
    private final Map<StateId, Integer> indices = new HashMap<>();

    private Numbering(Scenarios scenarios) {
        this.scenarios = scenarios;
        for (int driver = 0; driver < scenarios.drivers().size(); driver++) {
            for (var state : scenarios.drivers().get(driver).states()) {
                indices.put(state.id(), states.size());
                states.add(state.id());
                driverOf.add(driver);
            }
        }
    }

    public static Numbering of(Scenarios scenarios) {
        return new Numbering(scenarios);
    }

    /** How many states each driver has. */
    public int[] sizes() {
        return scenarios.drivers().stream()
                .mapToInt(each -> each.states().size())
                .toArray();
    }

    /** The index of a state among all states, driver by driver; empty if no driver has it. */
    public Optional<Integer> index(StateId state) {
        return Optional.ofNullable(indices.get(state));
    }

    /** The state with an index. */
    public StateId state(int index) {
        return states.get(index);
    }

    /** The place of the driver that a state belongs to. */
    public int driverOf(int index) {
        return driverOf.get(index);
    }

    /** A combination in numbers, the state of each driver; empty if a driver has no state or one that is gone. */
    public Optional<int[]> combination(Map<DriverId, StateId> picked) {
        var places = new int[scenarios.drivers().size()];
        for (int driver = 0; driver < places.length; driver++) {
            var each = scenarios.drivers().get(driver);
            var state = picked.get(each.id());
            places[driver] = state == null ? -1 : each.placeOf(state);
            if (places[driver] < 0) {
                return Optional.empty();
            }
        }
        return Optional.of(places);
    }

    /** A combination in names. */
    public SortedMap<DriverId, StateId> states(int[] combination) {
        var picked = new TreeMap<DriverId, StateId>();
        for (int driver = 0; driver < combination.length; driver++) {
            var each = scenarios.drivers().get(driver);
            picked.put(each.id(), each.states().get(combination[driver]).id());
        }
        return picked;
    }

    /** What the search leaves out: states forced and forbidden, and impossible pairs where the box counts. */
    public Restriction restriction() {
        var search = scenarios.search();
        return new Restriction(
                indices(search.forced()), indices(search.forbidden()), search.box() ? impossiblePairs() : Set.of());
    }

    /** The pairs of the morphological box that are impossible. */
    public Set<Restriction.Excluded> impossiblePairs() {
        var pairs = new HashSet<Restriction.Excluded>();
        scenarios.pairs().forEach((pair, verdict) -> {
            var one = indices.get(pair.one());
            var other = indices.get(pair.other());
            if (!verdict.possible() && one != null && other != null) {
                pairs.add(new Restriction.Excluded(one, other));
            }
        });
        return pairs;
    }

    private Set<Integer> indices(Collection<StateId> wanted) {
        var found = new HashSet<Integer>();
        wanted.forEach(each -> index(each).ifPresent(found::add));
        return found;
    }
}
