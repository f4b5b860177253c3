package org.senken.core.scenario.crossimpact;

import java.util.function.BooleanSupplier;

/**
 * What a search for consistent scenarios is to find.
 *
 * @param maxInconsistency the highest inconsistency, in units of the matrix; 0 for consistent scenarios alone
 * @param limit the most scenarios that are listed, at most as many as half a gigabyte holds; all are counted
 * @param outOfTime asked now and then; once it says yes the search ends with what is proven so far
 */
public record Wanted(int maxInconsistency, Restriction restriction, int limit, BooleanSupplier outOfTime) {
    /** The most scenarios that are listed where nobody sets another limit. */
    public static final int MOST_LISTED = 1_000_000;

    /** All consistent scenarios, however long it takes. */
    public static final Wanted CONSISTENT = new Wanted(0, Restriction.NONE, MOST_LISTED, () -> false);

    public Wanted {
        if (maxInconsistency < 0 || limit < 0) {
            throw new IllegalArgumentException("neither inconsistency nor limit can be below 0");
        }
    }

    public Wanted withMaxInconsistency(int units) {
        return new Wanted(units, restriction, limit, outOfTime);
    }

    public Wanted withRestriction(Restriction changed) {
        return new Wanted(maxInconsistency, changed, limit, outOfTime);
    }

    public Wanted withLimit(int most) {
        return new Wanted(maxInconsistency, restriction, most, outOfTime);
    }

    public Wanted withOutOfTime(BooleanSupplier ends) {
        return new Wanted(maxInconsistency, restriction, limit, ends);
    }
}
