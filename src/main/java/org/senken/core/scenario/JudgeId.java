package org.senken.core.scenario;

import org.senken.core.technology.Identifier;

/** The id of whoever judges: an expert's code, or {@link #GROUP}. */
public record JudgeId(String value) implements Comparable<JudgeId> {
    /** The people in the room together. */
    public static final JudgeId GROUP = new JudgeId("group");

    public JudgeId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(JudgeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
