package org.senken.ui.report;

import java.util.Set;
import java.util.stream.IntStream;

/** Ids for what is new: a stem and the first number that is free. */
final class NewIds {
    private NewIds() {}

    /** The stem itself where it is free, else with a number. */
    static String plain(String stem, Set<String> taken) {
        return taken.contains(stem) ? numbered(stem, 2, taken) : stem;
    }

    /** The stem with the first free number. */
    static String numbered(String stem, int first, Set<String> taken) {
        return IntStream.iterate(first, i -> i + 1)
                .mapToObj(i -> stem + "-" + i)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
