package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.sensitivity.RankSlope;

/**
 * The lines of a slope chart, each with a place of its own in every column: equals stand below each other, as they stood in
 * the column before.
 *
 * @param places line by line, column by column, from 0
 */
record SlopeLines(RankSlope slope, List<List<Integer>> places) {
    /** So many lines are drawn strong, those that move most. */
    private static final int STRONG = 6;

    private static final int LEAST = 2;

    static SlopeLines of(RankSlope slope) {
        var columns = new ArrayList<List<Integer>>();
        var order = IntStream.range(0, slope.lines().size()).boxed().toList();
        for (int column = 0; column < slope.columns().size(); column++) {
            int own = column;
            order = order.stream()
                    .sorted(Comparator.comparingInt(
                            line -> slope.lines().get(line).ranks().get(own)))
                    .toList();
            columns.add(order);
        }
        return new SlopeLines(
                slope,
                IntStream.range(0, slope.lines().size())
                        .mapToObj(line ->
                                columns.stream().map(each -> each.indexOf(line)).toList())
                        .toList());
    }

    int size() {
        return places.size();
    }

    int columns() {
        return slope.columns().size();
    }

    int rank(int line, int column) {
        return slope.lines().get(line).ranks().get(column);
    }

    /** How a line that moves is drawn: by whether it ends lower than it began. */
    SlopeStroke stroke(int line) {
        return rank(line, columns() - 1) > rank(line, 0) ? SlopeStroke.DOWN : SlopeStroke.UP;
    }

    /** The lines that move most, the widest first; none of those that hardly move. */
    List<Integer> movers() {
        return IntStream.range(0, size())
                .boxed()
                .filter(line -> slope.lines().get(line).spread() >= LEAST)
                .sorted(Comparator.comparingInt(line -> -slope.lines().get(line).spread()))
                .limit(STRONG)
                .toList();
    }
}
