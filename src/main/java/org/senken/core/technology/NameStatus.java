package org.senken.core.technology;

/** Whether the wording of a published name has been seen in a source. */
public enum NameStatus {
    /** The wording was read in an official or published source. */
    VERIFIED,
    /** The wording is from memory or from a draft and is marked on every screen until somebody confirms it. */
    UNVERIFIED,
    /** The group's own entry: there is nothing to confirm. */
    OWN
}
