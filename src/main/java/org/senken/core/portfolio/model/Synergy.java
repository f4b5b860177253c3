package org.senken.core.portfolio.model;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.senken.core.technology.CriterionId;

/**
 * What items gain from one another when all of them are in.
 *
 * @param points the points added on each criterion; may be negative
 */
public record Synergy(Set<ItemId> items, SortedMap<CriterionId, Double> points) {
    public Synergy(Set<ItemId> items, Map<CriterionId, Double> points) {
        this(items, new TreeMap<>(points));
    }

    public Synergy {
        items = Collections.unmodifiableSet(new TreeSet<>(items));
        points = Collections.unmodifiableSortedMap(new TreeMap<>(points));
    }

    Synergy without(CriterionId criterion) {
        var left = new TreeMap<>(points);
        left.remove(criterion);
        return new Synergy(items, left);
    }
}
