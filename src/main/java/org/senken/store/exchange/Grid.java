package org.senken.store.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.senken.core.scenario.Cell;
import org.senken.core.scenario.DriverId;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.Link;
import org.senken.core.scenario.Pair;
import org.senken.core.scenario.StateId;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;
import org.senken.editing.InvalidInputException;

/**
 * A table that goes by two keys, as JSON: an object of rows, each an object of what stands in its columns.
 *
 * @param row makes a row's key of its name
 * @param column makes a column's key of its name
 * @param place makes the key of both
 * @param rowOf the row of a place
 * @param columnOf the column of a place
 */
record Grid<R, C, K>(
        Function<String, R> row,
        Function<String, C> column,
        BiFunction<R, C, K> place,
        Function<K, R> rowOf,
        Function<K, C> columnOf) {
    static final Grid<StateId, StateId, Cell> CELLS =
            new Grid<>(StateId::new, StateId::new, Cell::new, Cell::from, Cell::to);
    static final Grid<StateId, StateId, Pair> PAIRS =
            new Grid<>(StateId::new, StateId::new, Pair::new, Pair::one, Pair::other);
    static final Grid<DriverId, DriverId, Link> LINKS =
            new Grid<>(DriverId::new, DriverId::new, Link::new, Link::from, Link::to);
    static final Grid<SubjectId, CriterionId, EffectCell> EFFECTS =
            new Grid<>(SubjectId::new, CriterionId::new, EffectCell::new, EffectCell::subject, EffectCell::criterion);

    /**
     * Reads the object the parser stands on.
     *
     * @throws InvalidInputException also if two entries are about the same, as a pair that stands there both ways round
     */
    <V> SortedMap<K, V> read(JsonReader in, Field.Reading<V> reading) throws InvalidInputException {
        var all = new TreeMap<K, V>();
        for (var row : in.map(row, each -> each.map(column, reading)).entrySet()) {
            for (var entry : row.getValue().entrySet()) {
                if (all.put(place.apply(row.getKey(), entry.getKey()), entry.getValue()) != null) {
                    throw in.problem("problem.duplicate", row.getKey() + "/" + entry.getKey());
                }
            }
        }
        return all;
    }

    /** Writes the table as the value that comes next. */
    <V> void write(JsonWriter out, Map<K, V> all, JsonWriter.Writing<V> writing) {
        var rows = new LinkedHashMap<R, Map<C, V>>();
        all.forEach((key, value) -> rows.computeIfAbsent(rowOf.apply(key), row -> new LinkedHashMap<>())
                .put(columnOf.apply(key), value));
        out.table(rows, (each, row) -> each.table(row, writing));
    }
}
