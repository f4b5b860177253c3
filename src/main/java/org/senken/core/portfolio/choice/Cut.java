package org.senken.core.portfolio.choice;

/** Knows whole portfolios, and so which partial ones cannot lead to anything new. */
interface Cut {
    /** The directions in which it wants bounds, as shares of the program's directions. */
    double[][] directions();

    /** Whether nothing that grows out of a partial portfolio is wanted. Called from many threads. */
    boolean isHopeless(Reach reach);

    /** A whole portfolio that is allowed; called from one thread between stages. */
    void offer(long[] set, double[] worth, long cost);

    /** Called once all offers of a stage have been made. */
    default void settle() {}
}
