package org.senken.chart;

/** What a kind of figure cannot be drawn without. */
public enum ChartNeed {
    /** A closed round. */
    VOTES,
    /** Drivers with judgements between them. */
    JUDGEMENTS,
    /** Drivers, and scenarios that were chosen. */
    CHOSEN,
    /** Judgements, and what a search for consistent scenarios found. It takes time, so it is done before drawing. */
    SEARCH,
    /** A closed round, and the draws of a ranking. They take time, so they are made before drawing. */
    RANKING,
    /** Items with costs, and what was found among them. It takes time, so it is done before drawing. */
    FUNDING
}
