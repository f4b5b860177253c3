package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;

/**
 * Ranks of every candidate in several rankings beside each other, everything at its middle.
 *
 * @param columns what is compared, in order
 * @param lines one for each candidate, in the order of the first column
 */
public record RankSlope(List<Column> columns, List<Line> lines) {
    /**
     * One ranking.
     *
     * @param world the world it stands in
     * @param weights at which weights, in the order of the criteria
     */
    public record Column(Outlook world, List<Double> weights) {
        public Column {
            weights = List.copyOf(weights);
        }
    }

    /**
     * A candidate's way through the columns.
     *
     * @param ranks from 1; equals share the better one
     * @param values from 0, worth nothing, to 1
     */
    public record Line(Candidate candidate, List<Integer> ranks, List<Double> values) {
        public Line {
            ranks = List.copyOf(ranks);
            values = List.copyOf(values);
        }

        /** The best and the worst rank lie so far apart. */
        public int spread() {
            return ranks.stream().mapToInt(each -> each).max().orElse(0)
                    - ranks.stream().mapToInt(each -> each).min().orElse(0);
        }
    }

    public RankSlope {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Ranks in every world of a study; worlds whose statements on weights contradict each other are passed over. */
    public static Optional<RankSlope> acrossWorlds(FundingCase study, Candidates.Kind kind) {
        var rankings = study.worlds().stream()
                .map(world -> PointRanking.of(study, kind, world))
                .flatMap(Optional::stream)
                .toList();
        return rankings.isEmpty() ? Optional.empty() : Optional.of(of(rankings));
    }

    /** Ranks in one world at two weightings. */
    public static RankSlope acrossWeights(PointRanking ranking, double[] one, double[] other) {
        return of(List.of(ranking.withWeights(one), ranking.withWeights(other)));
    }

    private static RankSlope of(List<PointRanking> rankings) {
        var first = rankings.getFirst();
        var lines = new ArrayList<Line>();
        for (int place : first.order()) {
            lines.add(new Line(
                    first.candidates().get(place),
                    rankings.stream().map(each -> each.point().rank(place)).toList(),
                    rankings.stream().map(each -> each.point().value(place)).toList()));
        }
        return new RankSlope(rankings.stream().map(RankSlope::column).toList(), lines);
    }

    private static Column column(PointRanking ranking) {
        return new Column(
                ranking.world(),
                IntStream.range(0, ranking.criteria().size())
                        .mapToObj(ranking.point()::weight)
                        .toList());
    }

    /** The rank of a candidate in a column; empty if it is not ranked. */
    public OptionalInt rank(Candidate candidate, int column) {
        return lines.stream()
                .filter(each -> each.candidate().equals(candidate))
                .mapToInt(each -> each.ranks().get(column))
                .findFirst();
    }
}
