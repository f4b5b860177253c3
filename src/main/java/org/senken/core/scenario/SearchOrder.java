package org.senken.core.scenario;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Restriction;
import org.senken.core.scenario.crossimpact.Wanted;

/** What a study's settings ask of the search, in the numbers of its matrix. */
public final class SearchOrder {
    private SearchOrder() {}

    /** The search as the study has it set; the matrix is that of {@link CrossImpact}. */
    public static Wanted of(Scenarios scenarios, ImpactMatrix matrix) {
        return Wanted.CONSISTENT
                .withMaxInconsistency(scenarios.search().maxInconsistency() * matrix.unit())
                .withRestriction(restriction(scenarios));
    }

    /** The states that are forced or forbidden and, where the morphological box counts, the pairs it calls impossible. */
    public static Restriction restriction(Scenarios scenarios) {
        var indices = indices(scenarios);
        var search = scenarios.search();
        var excluded = new HashSet<Restriction.Excluded>();
        if (search.box()) {
            scenarios.pairs().forEach((pair, verdict) -> {
                if (!verdict.possible()) {
                    excluded.add(new Restriction.Excluded(indices.get(pair.one()), indices.get(pair.other())));
                }
            });
        }
        return new Restriction(places(search.forced(), indices), places(search.forbidden(), indices), excluded);
    }

    private static Map<StateId, Integer> indices(Scenarios scenarios) {
        var indices = new HashMap<StateId, Integer>();
        scenarios.states().forEach(state -> indices.put(state.id(), indices.size()));
        return indices;
    }

    private static Set<Integer> places(Collection<StateId> states, Map<StateId, Integer> indices) {
        return states.stream().map(indices::get).collect(Collectors.toSet());
    }
}
