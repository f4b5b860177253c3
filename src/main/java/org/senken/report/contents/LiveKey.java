package org.senken.report.contents;

import java.util.Optional;
import java.util.function.Function;
import org.senken.chart.ChartNeed;

/**
 * A value that sentences can hold by its name alone.
 *
 * @param need what must be found before it is known; empty if it is known at once
 * @param text the value in words; empty while the study has none
 */
record LiveKey(String key, Optional<ChartNeed> need, Function<Writing, Optional<String>> text) {
    static LiveKey of(String key, Function<Writing, Optional<String>> text) {
        return new LiveKey(key, Optional.empty(), text);
    }

    static LiveKey of(String key, ChartNeed need, Function<Writing, Optional<String>> text) {
        return new LiveKey(key, Optional.of(need), text);
    }

    /** A count; empty while there is none, so that no sentence speaks of nought. */
    static LiveKey count(String key, Function<Writing, Long> count) {
        return of(
                key,
                writing -> Optional.of(count.apply(writing))
                        .filter(each -> each > 0)
                        .map(each -> writing.say("contents.whole", each)));
    }

    Optional<String> value(Writing writing) {
        return text.apply(writing).filter(each -> !each.isBlank());
    }
}
