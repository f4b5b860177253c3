package org.senken.core.technology;

/** How far a source can be relied on. */
public enum Grade {
    /** Official or reviewed, and checked. */
    A,
    /** Of a known body, with its method told. */
    B,
    /** Press, or a body with an interest of its own. */
    C,
    /** Hearsay, or of unknown origin. */
    D
}
