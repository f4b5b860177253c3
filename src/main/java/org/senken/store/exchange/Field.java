package org.senken.store.exchange;

import org.jspecify.annotations.Nullable;
import org.senken.editing.InvalidInputException;

/**
 * A key of a JSON object and how its value is read.
 *
 * @param absent what stands for a key that is left out; null if it must not be
 */
record Field<T>(String name, Reading<T> reading, @Nullable T absent) {
    /** Reads one value. */
    interface Reading<T> {
        T read(JsonReader in) throws InvalidInputException;
    }

    static <T> Field<T> required(String name, Reading<T> reading) {
        return new Field<>(name, reading, null);
    }

    static <T> Field<T> optional(String name, Reading<T> reading, T absent) {
        return new Field<>(name, reading, absent);
    }
}
