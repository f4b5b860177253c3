package org.senken.core.study;

import org.senken.core.technology.Identifier;

/** The short id of a study in a workspace. */
public record StudyId(String value) {
    public StudyId {
        Identifier.checked(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
