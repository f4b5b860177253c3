package org.senken.ui.portfolio;

/** The ways in which a ranking is shown. */
public enum RankingView {
    /** Rank, name, how often among the first, expected rank. */
    LIST,
    /** How often each takes each rank. */
    HEAT,
    /** How often each is among the first. */
    BARS,
    /** The ranks in every world. */
    SLOPE,
    /** What moves the chosen one. */
    TORNADO,
    /** Who comes before whom; a specialist figure. */
    PAIRS,
    /** Central weights and confidence; a specialist table. */
    METHOD;

    /** Whether it is a figure. */
    boolean isFigure() {
        return this != LIST && this != METHOD;
    }

    /** Whether it stands behind "Method details". */
    boolean isForSpecialists() {
        return this == PAIRS || this == METHOD;
    }
}
