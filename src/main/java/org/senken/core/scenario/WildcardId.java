package org.senken.core.scenario;

import org.senken.core.technology.Identifier;

/** The id of a wildcard. */
public record WildcardId(String value) implements Comparable<WildcardId> {
    public WildcardId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(WildcardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
