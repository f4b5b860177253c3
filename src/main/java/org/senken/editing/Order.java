package org.senken.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lists with something added at the end or moved within. */
final class Order {
    private Order() {}

    static <T> List<T> with(List<T> all, T one) {
        var changed = new ArrayList<>(all);
        changed.add(one);
        return changed;
    }

    /** The list with the one that is meant so many places further down, or up if negative, as far as the list goes. */
    static <T> List<T> moved(List<T> all, Predicate<T> meant, int places) {
        var changed = new ArrayList<>(all);
        IntStream.range(0, all.size())
                .filter(place -> meant.test(all.get(place)))
                .findFirst()
                .ifPresent(from -> {
                    int to = Math.clamp((long) from + places, 0, all.size() - 1);
                    Collections.rotate(changed.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
                });
        return changed;
    }
}
