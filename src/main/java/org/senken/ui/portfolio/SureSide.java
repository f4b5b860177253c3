package org.senken.ui.portfolio;

/** What stands beside the ranking. */
public enum SureSide {
    /** The value model. */
    MODEL,
    /** What is behind the chosen row. */
    BEHIND,
    /** What would have to be true. */
    FLIP
}
