package org.senken.core.scenario.crossimpact;

/**
 * What is still possible at each depth of one worker's search. A state leaves its driver's domain as soon as no choice of
 * the other drivers can make it consistent, and that in turn tightens what its driver can do for others. The bounds are
 * exact once every driver that decides anything has one state.
 */
sealed interface Bounds permits PackedBounds, IntervalBounds {
    /**
     * Begins at depth 0 with these domains; returns whether every driver still has a state.
     *
     * @param domains one bit per state
     */
    boolean begin(long[] domains);

    /** Goes from one depth to the next by giving a driver a state; returns whether every driver still has one. */
    boolean choose(int depth, int driver, int state);

    /** The domains at a depth: one bit per state. They change with the next choice at a lower depth. */
    long[] domains(int depth);

    /** How many choices should lie between two looks at the clock. */
    int patience();
}
