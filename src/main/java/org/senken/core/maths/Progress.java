package org.senken.core.maths;

/** Hears how far long work is, and ends it early. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress NONE = share -> {};

    /**
     * Reports now and then.
     *
     * @param share how much is done, from 0 to 1
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted; nothing of it must stay
     */
    void report(double share);

    /** Hears of a piece of the work: its 0 is one share of the whole, its 1 another. */
    default Progress part(double from, double to) {
        return share -> report(from + share * (to - from));
    }
}
