package org.senken.core.delphi;

/** The one word for a cell: the first that holds, in this order. */
public enum Badge {
    /** Fewer than five votes. */
    TOO_FEW,
    /** The votes form two heaps. */
    TWO_CAMPS,
    /** Disagreement in the sense of RAND/UCLA. */
    DIVIDED,
    /** None of the others: the votes spread. */
    MIXED,
    /** Agreement by the round's rule. */
    AGREEMENT;

    /** The badge of a cell under a rule. */
    public static Badge of(GroupStatistics figures, ConsensusRule rule) {
        var agreement = figures.agreement(rule);
        if (agreement.isEmpty()) {
            return TOO_FEW;
        }
        if (figures.split().orElse(false)) {
            return TWO_CAMPS;
        }
        if (figures.disagreement().orElse(false)) {
            return DIVIDED;
        }
        return agreement.get() ? AGREEMENT : MIXED;
    }
}
