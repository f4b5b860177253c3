package org.senken.core.technology;

/** The id of a scenario a vote can be given under. */
public record ScenarioId(String value) implements Comparable<ScenarioId> {
    public ScenarioId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
