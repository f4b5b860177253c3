package org.senken.core.scenario;

import org.senken.core.technology.Identifier;

/** The id of a driver. */
public record DriverId(String value) implements Comparable<DriverId> {
    public DriverId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(DriverId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
