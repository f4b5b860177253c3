package org.senken.core.report;

import org.senken.core.technology.Identifier;

/** The stable id of a figure, table or list of a report: by it an older Word file finds what to replace. */
public record PieceId(String value) implements Comparable<PieceId> {
    public PieceId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(PieceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
