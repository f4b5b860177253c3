package org.senken.core.scenario;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids nobody has yet: a letter and the number after the highest one in use. */
public final class NextIds {
    private NextIds() {}

    /** The id of the next driver: d1, d2 and so on. */
    public static DriverId driver(Scenarios all) {
        return new DriverId("d"
                + (1 + highest('d', all.drivers().stream().map(each -> each.id().value()))));
    }

    /** The id of the next state: s1, s2 and so on. */
    public static StateId state(Scenarios all) {
        return states(all, 1).getFirst();
    }

    /** The ids of so many states that come next. */
    public static List<StateId> states(Scenarios all, int count) {
        long highest = highest('s', all.states().map(each -> each.id().value()));
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new StateId("s" + (highest + i)))
                .toList();
    }

    private static long highest(char letter, Stream<String> ids) {
        return ids.filter(id -> id.matches(letter + "[0-9]{1,9}"))
                .mapToLong(id -> Long.parseLong(id.substring(1)))
                .max()
                .orElse(0);
    }
}
