package org.senken.core.portfolio.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.senken.core.technology.Text;

/**
 * A portfolio that was chosen, as it goes into the decision log.
 *
 * @param number its number in the log, from 1
 * @param budget in yen, as it stood
 * @param reason why this one
 * @param basis the value model, votes and limits it rested on, in words
 */
public record Decision(int number, Text name, LocalDate on, Set<ItemId> items, long budget, Text reason, Text basis) {
    public Decision {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
    }
}
