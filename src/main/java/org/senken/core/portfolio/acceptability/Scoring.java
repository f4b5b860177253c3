package org.senken.core.portfolio.acceptability;

import java.util.SplittableRandom;

/** How well alternatives do on criteria, in draws: 0 worth nothing, 1 everything, beyond both where scales are left. */
public interface Scoring {
    /** Draws one after the other. */
    @FunctionalInterface
    interface Draws {
        /** Writes the next draw: alternative by alternative, criterion by criterion. */
        void next(double[] worths);
    }

    int alternatives();

    int criteria();

    /** Draws that use this chance. */
    Draws from(SplittableRandom chance);
}
