package org.senken.core.report;

/** Who may see a study and what is made of it. */
public enum Handling {
    /** Everybody. */
    OPEN,
    /** The members of the group. */
    MEMBERS,
    /** The council. */
    COUNCIL
}
