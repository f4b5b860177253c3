package org.senken.core.portfolio.model;

import org.senken.core.technology.Identifier;

/** The id of a portfolio that was put together by hand. */
public record DraftId(String value) implements Comparable<DraftId> {
    public DraftId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(DraftId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
