package org.senken.core.scenario;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How consistent scenarios are looked for.
 *
 * @param maxInconsistency the highest inconsistency of a scenario that is listed; 0 lists the consistent ones alone
 * @param forced states every scenario must have
 * @param forbidden states no scenario may have
 * @param box whether pairs that the morphological box calls impossible are left out
 * @param joining what several judges of a cell count together
 */
public record Search(int maxInconsistency, Set<StateId> forced, Set<StateId> forbidden, boolean box, Joining joining) {
    /** How the judgements of several judges on one cell become one number. */
    public enum Joining {
        MEDIAN,
        MEAN
    }

    /** The highest inconsistency that can be asked for. */
    public static final int MOST = 1000;

    /** Consistent scenarios alone, of all combinations, by medians. */
    public static final Search DEFAULT = new Search(0, Set.of(), Set.of(), false, Joining.MEDIAN);

    public Search {
        forced = Collections.unmodifiableSet(new TreeSet<>(forced));
        forbidden = Collections.unmodifiableSet(new TreeSet<>(forbidden));
    }

    public Search withMaxInconsistency(int changed) {
        return new Search(changed, forced, forbidden, box, joining);
    }

    public Search withForced(Set<StateId> changed) {
        return new Search(maxInconsistency, changed, forbidden, box, joining);
    }

    public Search withForbidden(Set<StateId> changed) {
        return new Search(maxInconsistency, forced, changed, box, joining);
    }

    public Search withBox(boolean counts) {
        return new Search(maxInconsistency, forced, forbidden, counts, joining);
    }

    public Search withJoining(Joining changed) {
        return new Search(maxInconsistency, forced, forbidden, box, changed);
    }
}
