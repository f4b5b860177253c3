package org.senken.core.technology;

/** What experts can vote on. */
public sealed interface Subject permits Area, Technology {
    SubjectId id();

    Text name();

    /** Whether the wording of the name is confirmed. */
    NameStatus nameStatus();

    /** Where the wording was seen, or why it is in doubt. */
    Text nameNote();

    /** Kept for the record, but no longer offered for new rounds. */
    boolean retired();

    /** The name for tight places such as a label on a map. */
    Text label();
}
