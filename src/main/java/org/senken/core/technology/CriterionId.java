package org.senken.core.technology;

/** The id of a criterion. */
public record CriterionId(String value) implements Comparable<CriterionId> {
    public CriterionId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
