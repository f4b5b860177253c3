package org.senken.core.portfolio.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.technology.Text;

/**
 * A portfolio that was chosen, as it goes into the decision log. It stands for itself: items that are changed or removed
 * later do not change it.
 *
 * @param number its number in the log, from 1
 * @param items the items with their names as they were
 * @param budget in yen, as it stood; 0 if none was set
 * @param cost what the items cost together, in yen, as it stood
 * @param reason why this one
 * @param basis the value model, votes and limits it rested on, in words
 */
public record Decision(
        int number,
        Text name,
        LocalDate on,
        SortedMap<ItemId, Text> items,
        long budget,
        long cost,
        Text reason,
        Text basis) {
    public Decision {
        items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
    }

    public Decision(
            int number,
            Text name,
            LocalDate on,
            Map<ItemId, Text> items,
            long budget,
            long cost,
            Text reason,
            Text basis) {
        this(number, name, on, new TreeMap<>(items), budget, cost, reason, basis);
    }

    /** The items that were chosen. */
    public Set<ItemId> chosen() {
        return items.keySet();
    }

    public Decision withName(Text changed) {
        return new Decision(number, changed, on, items, budget, cost, reason, basis);
    }

    public Decision withReason(Text changed) {
        return new Decision(number, name, on, items, budget, cost, changed, basis);
    }
}
