package org.senken.core.scenario;

import org.senken.core.technology.Identifier;

/** The id of a state; it keeps its id, and thereby its judgements, when drivers are merged, split or moved. */
public record StateId(String value) implements Comparable<StateId> {
    public StateId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(StateId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
