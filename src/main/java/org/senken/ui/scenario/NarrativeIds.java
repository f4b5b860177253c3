package org.senken.ui.scenario;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.Scenarios;
import org.senken.core.scenario.WildcardId;
import org.senken.core.technology.ScenarioId;

/** Ids for new scenarios and wildcards: short, since they stand beside the names. */
final class NarrativeIds {
    private NarrativeIds() {}

    /** The first letter from A on that no scenario has; after Z numbers, beginning with S27. */
    static ScenarioId scenario(Scenarios scenarios) {
        var letters = IntStream.rangeClosed('A', 'Z').mapToObj(letter -> String.valueOf((char) letter));
        var ids = Stream.concat(letters, numbered("S", 'Z' - 'A' + 2));
        return free(ids, ScenarioId::new, id -> scenarios.scenario(id).isPresent());
    }

    /** The id of the trend. */
    static ScenarioId trend(Scenarios scenarios) {
        var ids = Stream.concat(Stream.of("trend"), numbered("trend-", 2));
        return free(ids, ScenarioId::new, id -> scenarios.scenario(id).isPresent());
    }

    /** W and the first number that no wildcard has. */
    static WildcardId wildcard(Scenarios scenarios) {
        return free(
                numbered("W", 1), WildcardId::new, id -> scenarios.wildcard(id).isPresent());
    }

    private static Stream<String> numbered(String stem, int first) {
        return IntStream.iterate(first, number -> number + 1).mapToObj(number -> stem + number);
    }

    private static <T> T free(Stream<String> ids, Function<String, T> make, Predicate<T> taken) {
        return ids.map(make).filter(taken.negate()).findFirst().orElseThrow();
    }
}
