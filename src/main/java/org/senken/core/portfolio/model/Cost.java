package org.senken.core.portfolio.model;

/**
 * What an item costs over all its years, in yen.
 *
 * @param low as little as it may cost
 * @param likely what is reckoned with
 * @param high as much as it may cost
 */
public record Cost(long low, long likely, long high) {
    /** The most an item may cost, in yen. */
    public static final long MOST = 100_000_000_000_000L;

    /** Nobody has said what it costs. */
    public static final Cost UNKNOWN = new Cost(0, 0, 0);

    /** A cost that is known exactly. */
    public static Cost of(long yen) {
        return new Cost(yen, yen, yen);
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** Whether low, likely and high stand in their order and inside what can be reckoned with. */
    public boolean isOrdered() {
        return low >= 0 && low <= likely && likely <= high && high <= MOST;
    }
}
