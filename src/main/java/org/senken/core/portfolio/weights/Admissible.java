package org.senken.core.portfolio.weights;

import java.util.List;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;

/** What statements on weights come to: weights that agree with all of them, or statements that contradict each other. */
public sealed interface Admissible permits WeightSet, Contradiction {
    /**
     * Puts the statements together.
     *
     * @param criteria those that count, in the order of all weights
     * @param statements none admits all weights that are not negative and add up to 1
     * @throws IllegalArgumentException if no criterion counts
     */
    static Admissible of(List<CriterionId> criteria, List<WeightStatement> statements) {
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("no criterion counts");
        }
        var claims = Claims.of(criteria, statements);
        return WeightSet.of(criteria, claims)
                .<Admissible>map(set -> set)
                .orElseGet(() -> Contradiction.smallest(criteria, claims));
    }
}
