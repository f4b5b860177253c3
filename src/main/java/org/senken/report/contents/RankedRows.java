package org.senken.report.contents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.chart.RankedStudy;
import org.senken.core.portfolio.Candidate;

/** The ranking of a study, the best mean rank first. */
final class RankedRows {
    private final Writing writing;
    private final RankedStudy ranked;

    private RankedRows(Writing writing, RankedStudy ranked) {
        this.writing = writing;
        this.ranked = ranked;
    }

    static Optional<RankedRows> of(Writing writing) {
        return writing.results().ranked().map(ranked -> new RankedRows(writing, ranked));
    }

    RankedStudy ranked() {
        return ranked;
    }

    /** The places of the candidates in the ranking's own order, best first. */
    List<Integer> order() {
        return IntStream.range(0, ranked.ranking().alternatives())
                .boxed()
                .sorted(Comparator.comparingDouble(place -> ranked.ranking().expectedRank(place)))
                .toList();
    }

    String name(int place) {
        Candidate candidate = ranked.entries().candidates().get(place);
        return candidate
                .item()
                .map(writing.naming()::of)
                .map(writing::in)
                .orElseGet(() -> writing.subject(candidate.subject()));
    }

    /** The names of the first few. */
    String names(int count) {
        return writing.names(order().stream().limit(count).map(this::name).toList());
    }
}
