package org.senken.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Position;

/** The numbers that stand for names: those of the official list, or 1, 2, … where that list gives none or one twice. */
final class Numbering {
    private Numbering() {}

    static List<Integer> of(List<Position> positions) {
        return ofNumbers(positions.stream().map(Position::number).toList());
    }

    static List<Integer> ofNumbers(List<Integer> official) {
        boolean usable = official.stream().allMatch(number -> number > 0)
                && official.stream().distinct().count() == official.size();
        return usable
                ? official
                : IntStream.rangeClosed(1, official.size()).boxed().toList();
    }
}
