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
    SEARCH
}
