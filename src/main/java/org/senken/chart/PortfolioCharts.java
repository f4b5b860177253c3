package org.senken.chart;

import java.util.Optional;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

/** All figures of the rankings and portfolios of a study. Each draws what was found before; none computes. */
public final class PortfolioCharts {
    private static final int FEWEST = 2;

    private final Study study;
    private final Optional<RankedStudy> ranked;
    private final Optional<FundedStudy> funded;

    private PortfolioCharts(Study study, Optional<RankedStudy> ranked, Optional<FundedStudy> funded) {
        this.study = study;
        this.ranked = ranked;
        this.funded = funded;
    }

    /** The figures of a study; which of them can be drawn, {@link #obstacle} says. */
    public static PortfolioCharts of(Study study) {
        return new PortfolioCharts(study, Optional.empty(), Optional.empty());
    }

    /** The same figures and those of a ranking of the same study. */
    public PortfolioCharts with(RankedStudy result) {
        return new PortfolioCharts(study, Optional.of(result), funded);
    }

    /** The same figures and those of what was found among the items of the same study. */
    public PortfolioCharts with(FundedStudy result) {
        return new PortfolioCharts(study, ranked, Optional.of(result));
    }

    /** Why there is no such figure, in a sentence that says what to do; empty if it can be drawn. */
    public Optional<Sentence> obstacle(ChartWish wish) {
        return choice(wish).or(() -> missing(wish));
    }

    /** What was chosen that the kind does not know. */
    private static Optional<Sentence> choice(ChartWish wish) {
        if (wish.criterion().isPresent()) {
            return Optional.of(Sentence.of("figure.no.criterion", wish.kind().id()));
        }
        return wish.scenario().isPresent() && !wish.kind().takesScenario()
                ? Optional.of(Sentence.of("figure.no.choice", wish.kind().id()))
                : Optional.empty();
    }

    /** Whether what was found is not of the world that is wanted. */
    private static boolean isElsewhere(ChartWish wish, Outlook world) {
        return wish.kind().takesScenario() && !wish.scenario().equals(FundingCase.idOf(world));
    }

    private Optional<Sentence> missing(ChartWish wish) {
        return switch (wish.kind().need()) {
            case RANKING -> unranked(wish).or(() -> incomparable(wish, ranked.orElseThrow()));
            case FUNDING -> unfunded(wish).or(() -> unsought(wish.kind(), funded.orElseThrow()));
            default ->
                Optional.of(Sentence.of("figure.not.of-portfolio", wish.kind().id()));
        };
    }

    private Optional<Sentence> unranked(ChartWish wish) {
        if (ranked.isEmpty() || isElsewhere(wish, ranked.get().world())) {
            return Optional.of(Sentence.of("figure.no.ranking"));
        }
        return ranked.get().ranking().alternatives() < FEWEST
                ? Optional.of(Sentence.of("figure.ranking.few"))
                : Optional.empty();
    }

    private static Optional<Sentence> incomparable(ChartWish wish, RankedStudy found) {
        return switch (wish.kind()) {
            case SLOPE -> SlopeChart.obstacle(found.slope());
            case TORNADO -> TornadoChart.obstacle(found.point(), wish.subject());
            default -> Optional.empty();
        };
    }

    private Optional<Sentence> unfunded(ChartWish wish) {
        if (funded.isEmpty() || isElsewhere(wish, funded.get().answer().world())) {
            return Optional.of(Sentence.of("figure.no.funding"));
        }
        return funded.get().answer().frontier().steps().isEmpty()
                ? Optional.of(Sentence.of("figure.funding.none"))
                : Optional.empty();
    }

    private static Optional<Sentence> unsought(ChartKind kind, FundedStudy found) {
        boolean there = switch (kind) {
            case CORE -> found.robust().isPresent();
            case FRONT -> found.front().filter(each -> !each.points().isEmpty()).isPresent();
            case COMPARE -> found.pair().isPresent();
            case YEARS ->
                found.answer().optimum().filter(each -> !each.years().isEmpty()).isPresent();
            default -> true;
        };
        return there ? Optional.empty() : Optional.of(Sentence.of("figure.funding.unsought", kind.id()));
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
        return switch (wish.kind()) {
            case RANKING -> RankingChart.figure(ranking(language));
            case RANKS -> RanksChart.figure(ranking(language), wish.first());
            case PAIRWISE -> PairwiseChart.figure(ranking(language));
            case SLOPE -> SlopeChart.figure(ranking(language));
            case TORNADO -> TornadoChart.figure(ranking(language), wish.subject());
            case FRONTIER -> FrontierChart.figure(funding(language));
            case FRONT -> FrontChart.figure(funding(language));
            case CORE -> CoreChart.figure(funding(language));
            case COMPARE -> CompareChart.figure(funding(language));
            case YEARS -> YearsChart.figure(funding(language));
            default -> throw new IllegalArgumentException(wish.kind().id());
        };
    }

    private RankingWords ranking(Language language) {
        return RankingWords.of(study.catalogue(), ranked.orElseThrow(), language);
    }

    private FundingWords funding(Language language) {
        return FundingWords.of(study.catalogue(), funded.orElseThrow(), language);
    }
}
