package org.senken.ui.portfolio;

import java.util.List;
import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.Scoring;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.ClashWords;

/**
 * What a ranking is made of, read from a study once: whatever weights are tried then reads the same arrays.
 *
 * @param quick the same entries with draws of votes made beforehand, for while somebody drags
 * @param words which weights the study admits, and whether risk counts
 */
record RankingGround(
        RankingSource source,
        FundingCase study,
        Outlook world,
        VotesRanking entries,
        VotesRanking quick,
        List<Sentence> words) {
    /** Every ranking of a study draws by the same seed, so that the same study gives the same figures. */
    static final long SEED = 1;

    static Optional<RankingGround> of(RankingSource source) {
        return source.start()
                .flatMap(study -> study.world(source.world())
                        .flatMap(world -> VotesRanking.of(study, source.kind().candidates(), world)
                                .map(entries -> new RankingGround(
                                        source, study, world, entries, entries.prepared(SEED), words(study, source)))));
    }

    private static List<Sentence> words(FundingCase study, RankingSource source) {
        return ModelWords.model(study, source.world()).stream()
                .filter(each -> each.key().startsWith("model.weights.") || SureViewModel.isOfRisk(each))
                .toList();
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
        if (later.ranksAs(source)) {
            return this;
        }
        var changed = study.withPortfolio(later.study().portfolio());
        return new RankingGround(later, changed, world, entries, quick, words(changed, later));
    }

    /** Ranks with few draws, to be seen at once. */
    Ranking rankedAtOnce() {
        return ranked(study.weights(source.world()), quick.scores(), Acceptability.QUICK_DRAWS, Progress.NONE);
    }

    /** Ranks with few draws and other statements on weights than those of the study. */
    Ranking rankedAtOnce(List<WeightStatement> tried) {
        return ranked(
                Admissible.of(entries.criterionIds(), tried), quick.scores(), Acceptability.QUICK_DRAWS, Progress.NONE);
    }

    /**
     * Ranks with as many draws as figures are made of.
     *
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    Ranking rankedInFull(Progress progress) {
        return ranked(study.weights(source.world()), entries.scores(), Acceptability.USUAL_DRAWS, progress);
    }

    private Ranking ranked(Admissible admissible, Scoring scores, int draws, Progress progress) {
        return switch (admissible) {
            case Contradiction clash -> new Ranking.Unranked(ClashWords.of(clash, this::nameOf));
            case WeightSet weights ->
                new Ranking.Ranked(this, weights, Acceptability.of(scores, weights.sampler(), draws, SEED, progress));
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
