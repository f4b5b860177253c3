package org.senken.core.delphi;

import java.util.Map;
import java.util.Optional;

/** How the votes on one question are weighed. */
interface Weighing {
    /** Every vote counts the same. */
    Weighing NONE = (question, scores) -> Optional.empty();

    /** The weighted statistics of those who gave a score; empty if every vote counts the same. */
    Optional<WeightedStatistics> weigh(Question question, Map<ExpertCode, Integer> scores);
}
