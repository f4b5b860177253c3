package org.senken.ui.portfolio;

import java.util.Set;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/**
 * A portfolio that is looked at.
 *
 * @param name in words
 */
public record Shown(Kind kind, Sentence name, Set<ItemId> items) {
    /** Where a portfolio comes from. */
    public enum Kind {
        /** The best at the budget. */
        BEST,
        /** A step of the frontier. */
        STEP,
        /** A point of the front of value, risk and cost. */
        POINT,
        /** The one with the least largest regret. */
        REGRET
    }

    public Shown {
        items = Set.copyOf(items);
    }
}
