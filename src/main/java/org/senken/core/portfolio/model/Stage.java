package org.senken.core.portfolio.model;

/** How far an item is on the way to money. */
public enum Stage {
    IDEA,
    CANDIDATE,
    SHORTLISTED,
    FUNDED
}
