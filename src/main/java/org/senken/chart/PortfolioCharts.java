package org.senken.chart;

import java.util.Optional;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

/** All figures of the rankings and portfolios of a study. Each draws what was found before; none computes. */
public final class PortfolioCharts {
    private static final int FEWEST = 2;

    private final Study study;
    private final Optional<RankedStudy> ranked;

    private PortfolioCharts(Study study, Optional<RankedStudy> ranked) {
        this.study = study;
        this.ranked = ranked;
    }

    /** The figures of a study; which of them can be drawn, {@link #obstacle} says. */
    public static PortfolioCharts of(Study study) {
        return new PortfolioCharts(study, Optional.empty());
    }

    /** The same figures and those of a ranking of the same study. */
    public PortfolioCharts with(RankedStudy result) {
        return new PortfolioCharts(study, Optional.of(result));
    }

    /** Why there is no such figure, in a sentence that says what to do; empty if it can be drawn. */
    public Optional<Sentence> obstacle(ChartWish wish) {
        return choice(wish).or(() -> missing(wish.kind()));
    }

    /** What was chosen that the kind does not know. */
    private static Optional<Sentence> choice(ChartWish wish) {
        if (wish.criterion().isPresent()) {
            return Optional.of(Sentence.of("figure.no.criterion", wish.kind().id()));
        }
        return wish.scenario().isPresent()
                ? Optional.of(Sentence.of("figure.no.choice", wish.kind().id()))
                : Optional.empty();
    }

    private Optional<Sentence> missing(ChartKind kind) {
        return switch (kind.need()) {
            case RANKING -> unranked();
            default -> Optional.of(Sentence.of("figure.not.of-portfolio", kind.id()));
        };
    }

    private Optional<Sentence> unranked() {
        if (ranked.isEmpty()) {
            return Optional.of(Sentence.of("figure.no.ranking"));
        }
        return ranked.get().ranking().alternatives() < FEWEST
                ? Optional.of(Sentence.of("figure.ranking.few"))
                : Optional.empty();
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
        return switch (wish.kind()) {
            case RANKING -> RankingChart.figure(ranking(language));
            case RANKS -> RanksChart.figure(ranking(language), wish.first());
            case PAIRWISE -> PairwiseChart.figure(ranking(language));
            default -> throw new IllegalArgumentException(wish.kind().id());
        };
    }

    private RankingWords ranking(Language language) {
        return new RankingWords(study, ranked.orElseThrow(), language);
    }
}
