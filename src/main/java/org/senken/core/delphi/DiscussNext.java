package org.senken.core.delphi;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** In which order a group had better discuss the questions of a round. */
public final class DiscussNext {
    /** How far the group disagrees: the disagreement index of RAND/UCLA. */
    public static final ToDoubleFunction<CellStatistics> DISAGREEMENT =
            cell -> cell.figures().disagreementIndex();

    private DiscussNext() {}

    /**
     * The questions from the most to the least pressing; those with too few votes for statistics are left out. Of equals
     * the one with the wider interquartile range comes first, then the one that was asked first.
     *
     * @param pressing how much a question needs discussion; the higher, the earlier
     */
    public static List<CellStatistics> order(List<CellStatistics> cells, ToDoubleFunction<CellStatistics> pressing) {
        var mostPressing = Comparator.comparingDouble(pressing).reversed();
        var widest = Comparator.<CellStatistics>comparingDouble(
                        cell -> cell.figures().interquartileRange())
                .reversed();
        return cells.stream()
                .filter(cell -> cell.figures().isEnough())
                .sorted(mostPressing.thenComparing(widest))
                .toList();
    }

    /** The questions of a closed round on which the group disagrees most, at most so many, the most pressing first. */
    public static List<Question> mostDisputed(ClosedRound closed, int count) {
        var votes = RoundVotes.of(closed);
        var figures = votes.statistics();
        var cells = IntStream.range(0, figures.size())
                .mapToObj(place -> new CellStatistics(
                        votes.round(), votes.questions().get(place), figures.get(place), Optional.empty()))
                .toList();
        return order(cells, DISAGREEMENT).stream()
                .limit(count)
                .map(CellStatistics::question)
                .toList();
    }
}
