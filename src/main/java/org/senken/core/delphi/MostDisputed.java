package org.senken.core.delphi;

import java.util.Comparator;
import java.util.List;

/** The cells of a closed round that a group disagrees on most. */
public final class MostDisputed {
    private record Cell(Question question, GroupStatistics figures) {}

    private MostDisputed() {}

    /**
     * The questions with the highest disagreement index of RAND/UCLA, highest first; of equals the one with the wider
     * interquartile range, then the one that was asked first. Questions with too few votes for statistics are left out.
     *
     * @param count how many at most
     */
    public static List<Question> of(ClosedRound closed, int count) {
        var mostFirst = Comparator.<Cell>comparingDouble(cell -> cell.figures().disagreementIndex())
                .reversed();
        var widestFirst = Comparator.<Cell>comparingDouble(
                        cell -> cell.figures().interquartileRange())
                .reversed();
        return closed.round().questions().asList().stream()
                .map(question -> new Cell(question, closed.statistics(question)))
                .filter(cell -> cell.figures().isEnough())
                .sorted(mostFirst.thenComparing(widestFirst))
                .limit(count)
                .map(Cell::question)
                .toList();
    }
}
