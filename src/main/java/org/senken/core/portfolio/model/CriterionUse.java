package org.senken.core.portfolio.model;

import org.senken.core.technology.Text;

/**
 * What a criterion is used for in the value model.
 *
 * @param reason why; must be written where dual-use risk is to count as a criterion
 */
public record CriterionUse(Part part, Text reason) {
    /** The parts a criterion can play. */
    public enum Part {
        /** The higher the better. */
        MORE_IS_BETTER,
        /** The lower the better. */
        LESS_IS_BETTER,
        /** Stays outside the ranking and marks items that may be funded with a protection plan only. */
        PROTECTION_FLAG,
        /** Not used. */
        UNUSED
    }

    public static CriterionUse of(Part part) {
        return new CriterionUse(part, Text.EMPTY);
    }

    /** Whether it enters the ranking. */
    public boolean counts() {
        return part == Part.MORE_IS_BETTER || part == Part.LESS_IS_BETTER;
    }
}
