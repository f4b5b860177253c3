package org.senken.core.delphi;

/** What a member declared about an area. */
public enum Interest {
    NONE,
    RELATED,
    APPLICANT;

    /** Whether votes of a person with this interest may be left out. */
    public boolean isInterested() {
        return this != NONE;
    }
}
