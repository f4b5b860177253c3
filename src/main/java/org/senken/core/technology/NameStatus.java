package org.senken.core.technology;

/** Whether the wording of a published name has been seen in a source. */
public enum NameStatus {
    /** The entry was found in a published source; its note says where the exact wording was not. */
    VERIFIED,
    /** The wording is from memory or from a draft and is marked on every screen until somebody confirms it. */
    UNVERIFIED,
    /** The group's own entry: there is nothing to confirm. */
    OWN
}
