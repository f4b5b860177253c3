package org.senken.core.portfolio.model;

/** Whether an item may be left out of a portfolio, or taken in. */
public enum Place {
    FREE,
    MUST_HAVE,
    EXCLUDED
}
