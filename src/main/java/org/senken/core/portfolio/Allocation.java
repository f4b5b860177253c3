package org.senken.core.portfolio;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.technology.SubjectId;

/**
 * A hypothetical distribution of money over subjects, in yen. The areas are areas of survey and receive no money
 * themselves: every figure that shows an allocation says that it is hypothetical.
 */
public record Allocation(Map<SubjectId, Long> yen) {
    /** The largest amount of one subject: a thousand million million yen, more than any state spends. */
    public static final long MOST = 1_000_000_000_000_000L;
    /** Nothing allocated. */
    public static final Allocation EMPTY = new Allocation(Map.of());

    public Allocation {
        yen = Collections.unmodifiableMap(new TreeMap<>(yen));
    }

    /** What a subject gets, in yen; 0 if nothing is entered. */
    public long of(SubjectId subject) {
        return yen.getOrDefault(subject, 0L);
    }

    /** The sum over all subjects, in yen. */
    public long total() {
        return yen.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The allocation with one amount set; 0 takes the entry away. */
    public Allocation with(SubjectId subject, long amount) {
        var changed = new TreeMap<>(yen);
        if (amount == 0) {
            changed.remove(subject);
        } else {
            changed.put(subject, amount);
        }
        return new Allocation(changed);
    }
}
