package org.senken.editing;

import java.util.List;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Adds many drivers at once. */
public final class DriverRows {
    /** A driver to be added, with the names of its states. */
    public record Row(Text name, List<Text> states) {
        public Row {
            states = List.copyOf(states);
        }
    }

    private DriverRows() {}

    /** Adds a driver for each row at the end, under the next free ids. */
    public static Edit add(List<Row> rows) {
        return new Edit(Sentence.of("edit.driver.rows", rows.size()), study -> {
            var changed = study;
            for (var row : rows) {
                changed = DriverEdits.add(row.name(), row.states()).change().apply(changed);
            }
            return changed;
        });
    }
}
