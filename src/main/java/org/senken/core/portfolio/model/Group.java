package org.senken.core.portfolio.model;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.senken.core.technology.Text;

/** Items of which a portfolio takes at least and at most so many, for example those of one domain. */
public record Group(String id, Text name, Set<ItemId> items, int min, int max) {
    public Group {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
    }
}
