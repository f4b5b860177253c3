package org.senken.chart;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.PortfolioMap;
import org.senken.core.portfolio.StressTest;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;

/** All figures of the newest votes of a study: the one place where screen, report and command line get them. */
public final class RoundCharts {
    private final Study study;
    private final LatestVotes votes;
    /** Counted when a figure first needs it. */
    private @Nullable RoundResults counted;

    private RoundCharts(Study study, LatestVotes votes) {
        this.study = study;
        this.votes = votes;
    }

    /** The figures of the latest closed round; empty while no round is closed. */
    public static Optional<RoundCharts> latest(Study study) {
        return study.latestVotes().map(votes -> new RoundCharts(study, votes));
    }

    /** The figures as they stood when a round was closed; empty if it is not closed. */
    public static Optional<RoundCharts> upTo(Study study, int round) {
        return study.votesUpTo(round).map(votes -> new RoundCharts(study, votes));
    }

    private RoundResults results() {
        var results = counted;
        if (results == null) {
            results = new RoundResults(study, votes);
            counted = results;
        }
        return results;
    }

    /** The newest round that is used. */
    public int round() {
        return votes.basis().round();
    }

    /** The criteria a figure can be asked for. */
    public List<Criterion> criteria() {
        return votes.criteria();
    }

    /** The scenarios a figure can be asked for. */
    public List<ScenarioId> scenarios() {
        return study.scenarios().chosen().stream().map(each -> each.id()).toList();
    }

    /** Why there is no such figure, in a sentence that says what to do; empty if it can be drawn. */
    public Optional<Sentence> obstacle(ChartWish wish) {
        return wrongCriterion(wish).or(() -> wrongScenario(wish)).or(() -> nothingToShow(wish));
    }

    private Optional<Sentence> wrongCriterion(ChartWish wish) {
        if (wish.criterion().isPresent() && !wish.kind().takesCriterion()) {
            return Optional.of(Sentence.of("round.no.choice", wish.kind().id()));
        }
        if (wish.criterion().isPresent() && chosen(wish).isEmpty()) {
            var known = criteria().stream().map(each -> each.id().value()).toList();
            return Optional.of(
                    Sentence.of("round.no.criterion", round(), wish.criterion().get(), String.join(", ", known)));
        }
        return Optional.empty();
    }

    private Optional<Sentence> wrongScenario(ChartWish wish) {
        if (wish.scenario().isEmpty()) {
            return Optional.empty();
        }
        if (!scenarios().contains(wish.scenario().get())) {
            return Optional.of(StudyCharts.noScenario(
                    study.scenarios(), wish.scenario().get().value()));
        }
        return wish.kind().takesScenario()
                ? Optional.empty()
                : Optional.of(Sentence.of("outlook.no.choice", wish.kind().id()));
    }

    private Optional<Sentence> nothingToShow(ChartWish wish) {
        return switch (wish.kind()) {
            case MAP ->
                PortfolioMap.isPossible(votes) ? Optional.empty() : Optional.of(Sentence.of("cli.chart.axes", round()));
            case MOVEMENT -> MovementChart.obstacle(results(), chosen(wish));
            case SECTORS, CONSENSUS ->
                results().isOnePerson() ? Optional.of(Sentence.of("round.no.group")) : Optional.empty();
            case DISTRIBUTION, HEATMAP -> Optional.empty();
            case STRESS -> StressChart.obstacle(study.scenarios(), votes);
            default -> Optional.of(Sentence.of("round.no.round", wish.kind().id()));
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
        return drawn(wish, language).translatedBy(other -> drawn(wish, other));
    }

    private Figure drawn(ChartWish wish, Language language) {
        var first = chosen(wish).orElse(criteria().getFirst());
        return switch (wish.kind()) {
            case MAP -> map(wish, language);
            case DISTRIBUTION -> DistributionChart.figure(results(), first, wish, words(language));
            case HEATMAP ->
                wish.scenario().isPresent()
                        ? OutlookChart.figure(study, outlook(wish), wish, language)
                        : HeatMapChart.figure(results(), wish, words(language));
            case MOVEMENT -> MovementChart.figure(results(), chosen(wish), wish, words(language));
            case SECTORS -> SectorChart.figure(results(), first, wish, words(language));
            case CONSENSUS -> {
                var one = results().cells().size() > ConsensusChart.MOST ? Optional.of(first) : chosen(wish);
                yield ConsensusChart.figure(results(), one, wish, words(language));
            }
            case STRESS ->
                StressChart.figure(
                        StressTest.of(votes, study.scenarios(), study.catalogue(), StressTest.THRESHOLD),
                        votes,
                        wish,
                        language);
            default -> throw new IllegalArgumentException(wish.kind().id());
        };
    }

    private RoundWords words(Language language) {
        return new RoundWords(results(), language);
    }

    private Outlook outlook(ChartWish wish) {
        return wish.scenario()
                .flatMap(id -> Outlook.under(id, study.scenarios(), votes))
                .orElseGet(() -> Outlook.asItIs(votes));
    }

    private Figure map(ChartWish wish, Language language) {
        var map = map(outlook(wish));
        return wish.movement() && wish.scenario().isPresent()
                ? MapChart.figure(map, map(Outlook.asItIs(votes)), language)
                : MapChart.figure(map, language);
    }

    private PortfolioMap map(Outlook outlook) {
        return PortfolioMap.of(outlook, study.catalogue(), study.allocation());
    }
}
