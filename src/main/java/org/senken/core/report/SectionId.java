package org.senken.core.report;

import org.senken.core.technology.Identifier;

/** The id of a section of a report; it survives every new export. */
public record SectionId(String value) implements Comparable<SectionId> {
    public SectionId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
