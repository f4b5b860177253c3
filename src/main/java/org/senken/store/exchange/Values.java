package org.senken.store.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The values found in a JSON object, by field. */
final class Values {
    private final Map<Field<?>, Object> found = new HashMap<>();

    <T> void put(Field<T> field, T value) {
        found.put(field, Objects.requireNonNull(value));
    }

    boolean has(Field<?> field) {
        return found.containsKey(field);
    }

    /** The value of a required field, or of an optional one with its default. */
    @SuppressWarnings("unchecked") // put and get agree on the type of the field
    <T> T get(Field<T> field) {
        var value = (T) found.get(field);
        return value == null ? Objects.requireNonNull(field.absent()) : value;
    }
}
