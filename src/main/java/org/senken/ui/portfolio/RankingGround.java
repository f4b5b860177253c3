package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.ClashWords;

/** What a ranking is made of, read from a study once: whatever weights are tried then reads the same arrays. */
record RankingGround(RankingSource source, FundingCase study, Outlook world, VotesRanking entries) {
    /** Every ranking of a study draws by the same seed, so that the same study gives the same figures. */
    static final long SEED = 1;

    static Optional<RankingGround> of(RankingSource source) {
        return source.start()
                .flatMap(study -> study.world(source.world())
                        .flatMap(world -> VotesRanking.of(study, source.kind().candidates(), world)
                                .map(entries -> new RankingGround(source, study, world, entries))));
    }

    /** Why nothing can be ranked, and what to do. */
    static Sentence obstacle(RankingSource source) {
        var study = source.start();
        if (study.isEmpty()) {
            return Sentence.of("sure.no.votes");
        }
        if (study.get().criteria().isEmpty()) {
            return Sentence.of("model.nothing");
        }
        return Sentence.of(
                source.kind() == RankedKind.ITEMS
                                && source.study().portfolio().items().isEmpty()
                        ? "sure.no.items"
                        : "sure.few.votes");
    }

    /** The same votes under the weights of a later state of the study. */
    RankingGround in(RankingSource later) {
        return new RankingGround(later, study.withPortfolio(later.study().portfolio()), world, entries);
    }

    /**
     * Ranks.
     *
     * @param tried statements to be tried instead of those of the study
     */
    Ranking ranked(Optional<List<WeightStatement>> tried, int draws, Progress progress) {
        var admissible = tried.map(said -> Admissible.of(entries.criterionIds(), said))
                .orElseGet(() -> study.weights(source.world()));
        return switch (admissible) {
            case Contradiction clash -> new Ranking.Unranked(ClashWords.of(clash, this::nameOf));
            case WeightSet weights ->
                new Ranking.Ranked(
                        this, weights, Acceptability.of(entries.scores(), weights.sampler(), draws, SEED, progress));
        };
    }

    private Text nameOf(CriterionId id) {
        return source.study().measures().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.name())
                .findFirst()
                .orElse(Text.same(id.value()));
    }
}
