package org.senken.chart;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

/** All figures of the newest votes of a study: the one place where screen, report and command line get them. */
public final class RoundCharts {
    private final RoundResults results;

    private RoundCharts(Study study, LatestVotes votes) {
        results = new RoundResults(study, votes);
    }

    /** The figures of the latest closed round; empty while no round is closed. */
    public static Optional<RoundCharts> latest(Study study) {
        return study.latestVotes().map(votes -> new RoundCharts(study, votes));
    }

    /** The figures as they stood when a round was closed; empty if it is not closed. */
    public static Optional<RoundCharts> upTo(Study study, int round) {
        return study.votesUpTo(round).map(votes -> new RoundCharts(study, votes));
    }

    /** The newest round that is used. */
    public int round() {
        return results.votes().basis().round();
    }

    /** The criteria a figure can be asked for. */
    public List<Criterion> criteria() {
        return results.criteria();
    }

    /** Why there is no such figure, in a sentence that says what to do; empty if it can be drawn. */
    public Optional<Sentence> obstacle(ChartWish wish) {
        if (wish.criterion().isPresent() && !wish.kind().takesCriterion()) {
            return Optional.of(Sentence.of("round.no.choice", wish.kind().id()));
        }
        if (wish.criterion().isPresent() && chosen(wish).isEmpty()) {
            var known = criteria().stream().map(each -> each.id().value()).toList();
            return Optional.of(
                    Sentence.of("round.no.criterion", round(), wish.criterion().get(), String.join(", ", known)));
        }
        return switch (wish.kind()) {
            case MAP ->
                PortfolioMap.isPossible(results.votes())
                        ? Optional.empty()
                        : Optional.of(Sentence.of("cli.chart.axes", round()));
            case MOVEMENT -> MovementChart.obstacle(results, chosen(wish));
            case SECTORS, CONSENSUS ->
                results.isOnePerson() ? Optional.of(Sentence.of("round.no.group")) : Optional.empty();
            case DISTRIBUTION, HEATMAP -> Optional.empty();
            case MATRIX, INFLUENCE, WHEEL, WHY, ROADMAP, SIMILARITY, BASINS ->
                Optional.of(Sentence.of("round.no.round", wish.kind().id()));
        };
    }

    private Optional<Criterion> chosen(ChartWish wish) {
        return criteria().stream()
                .filter(each -> Optional.of(each.id()).equals(wish.criterion()))
                .findFirst();
    }

    /**
     * The figure that is wanted.
     *
     * @throws IllegalArgumentException if there is an {@linkplain #obstacle obstacle}
     */
    public Figure figure(ChartWish wish, Language language) {
        obstacle(wish).ifPresent(reason -> {
            throw new IllegalArgumentException(reason.key());
        });
        var words = new RoundWords(results, language);
        var first = chosen(wish).orElse(criteria().getFirst());
        var study = results.study();
        return switch (wish.kind()) {
            case MAP ->
                MapChart.figure(PortfolioMap.of(results.votes(), study.catalogue(), study.allocation()), language);
            case DISTRIBUTION -> DistributionChart.figure(results, first, wish, words);
            case HEATMAP -> HeatMapChart.figure(results, wish, words);
            case MOVEMENT -> MovementChart.figure(results, chosen(wish), wish, words);
            case SECTORS -> SectorChart.figure(results, first, wish, words);
            case CONSENSUS -> {
                var one = results.cells().size() > ConsensusChart.MOST ? Optional.of(first) : chosen(wish);
                yield ConsensusChart.figure(results, one, wish, words);
            }
            case MATRIX, INFLUENCE, WHEEL, WHY, ROADMAP, SIMILARITY, BASINS ->
                throw new IllegalArgumentException(wish.kind().id());
        };
    }
}
