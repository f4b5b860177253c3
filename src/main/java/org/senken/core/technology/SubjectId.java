package org.senken.core.technology;

/** The id of what is judged: an area or a technology. */
public record SubjectId(String value) implements Comparable<SubjectId> {
    public SubjectId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(SubjectId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
