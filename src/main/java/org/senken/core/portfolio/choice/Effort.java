package org.senken.core.portfolio.choice;

import java.util.function.BooleanSupplier;

/**
 * How far a search may go. Where it would go further its answer says so and keeps to what is proven.
 *
 * @param numbers the most numbers that partial portfolios may take up at a time
 * @param outOfTime asked now and then; answers that end by time depend on the machine
 */
public record Effort(long numbers, BooleanSupplier outOfTime) {
    private static final long NUMBERS = 24_000_000;

    /** As far as memory goes. */
    public static final Effort FULL = new Effort(NUMBERS, () -> false);

    public Effort withOutOfTime(BooleanSupplier changed) {
        return new Effort(numbers, changed);
    }

    boolean allows(Labels labels) {
        return (long) labels.size * (labels.directions + labels.rows + labels.words + 1) <= numbers;
    }
}
