package org.senken.core.scenario;

import org.senken.core.scenario.crossimpact.ImpactMatrix;
import org.senken.core.scenario.crossimpact.Wanted;

/** What a study's settings ask of the search, in the numbers of its matrix. */
public final class SearchOrder {
    private SearchOrder() {}

    /** The search as the study has it set; the matrix is that of {@link CrossImpact}. */
    public static Wanted of(Scenarios scenarios, ImpactMatrix matrix) {
        return Wanted.CONSISTENT
                .withMaxInconsistency(scenarios.search().maxInconsistency() * matrix.unit())
                .withRestriction(Numbering.of(scenarios).restriction());
    }
}
