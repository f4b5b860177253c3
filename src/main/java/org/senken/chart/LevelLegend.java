package org.senken.chart;

import java.util.List;
import java.util.stream.Stream;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Direction;

/** The colour scales of a table of medians: one for all criteria of a direction. */
final class LevelLegend {
    private LevelLegend() {}

    static List<LegendItem> of(LegendParts parts, List<Criterion> criteria, Words words) {
        return Stream.of(Direction.values())
                .flatMap(direction -> of(parts, direction, names(criteria, direction, words), words))
                .toList();
    }

    private static List<String> names(List<Criterion> criteria, Direction direction, Words words) {
        return criteria.stream()
                .filter(each -> each.direction() == direction)
                .map(each -> words.in(each.name()))
                .toList();
    }

    private static Stream<LegendItem> of(LegendParts parts, Direction direction, List<String> names, Words words) {
        return names.isEmpty()
                ? Stream.empty()
                : Stream.of(parts.ramp(
                        words.names(names),
                        "",
                        meaning(direction, words),
                        score -> HouseTheme.level(direction, score)));
    }

    private static String meaning(Direction direction, Words words) {
        return switch (direction) {
            case MAX -> words.say("round.legend.max");
            case MIN -> words.say("round.legend.min");
            case FLAG -> words.say("map.legend.risk.note");
        };
    }
}
