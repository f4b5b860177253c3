package org.senken.editing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Lists with one thing added, replaced, removed or moved. */
final class Places {
    private Places() {}

    static <T> List<T> added(List<T> all, T one) {
        var changed = new ArrayList<>(all);
        changed.add(one);
        return changed;
    }

    static <T> List<T> replaced(List<T> all, int place, T one) {
        var changed = new ArrayList<>(all);
        changed.set(place, one);
        return changed;
    }

    static <T> List<T> without(List<T> all, int place) {
        var changed = new ArrayList<>(all);
        changed.remove(place);
        return changed;
    }

    /** The list with what is wanted some places further down, or further up if negative, but never beyond an end. */
    static <T> List<T> moved(List<T> all, Predicate<T> wanted, int places) {
        var changed = new ArrayList<>(all);
        int from = changed.indexOf(changed.stream().filter(wanted).findFirst().orElseThrow());
        int to = Math.clamp((long) from + places, 0, changed.size() - 1);
        Collections.rotate(changed.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
        return changed;
    }
}
