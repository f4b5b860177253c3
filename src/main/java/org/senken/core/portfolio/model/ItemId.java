package org.senken.core.portfolio.model;

import org.senken.core.technology.Identifier;

/** The id of a portfolio item. An item made of a technology or an area has its id. */
public record ItemId(String value) implements Comparable<ItemId> {
    public ItemId {
        Identifier.checked(value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
