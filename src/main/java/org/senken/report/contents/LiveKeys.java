package org.senken.report.contents;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every value that sentences can hold by its name alone. */
final class LiveKeys {
    private static final List<LiveKey> ALL = Stream.of(StudyKeys.ALL, VoteKeys.ALL, ScenarioKeys.ALL, PortfolioKeys.ALL)
            .flatMap(List::stream)
            .toList();

    private LiveKeys() {}

    /** In the order a person looks for them. */
    static List<LiveKey> all() {
        return ALL;
    }

    static Optional<LiveKey> named(String key) {
        return ALL.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
