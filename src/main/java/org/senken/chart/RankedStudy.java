package org.senken.chart;

import java.util.Optional;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.sensitivity.PointRanking;
import org.senken.core.portfolio.sensitivity.RankSlope;
import org.senken.core.portfolio.weights.WeightSet;

/**
 * A study's subjects or items, ranked in one world. The draws take time, so they are made before a figure is drawn, and from
 * the same study.
 *
 * @param entries who was ranked on which criteria
 * @param ranking over all admissible weights and resampled votes
 * @param point with everything at its middle
 * @param slope the ranks beside each other: in every world, or at two weightings
 */
public record RankedStudy(
        FundingCase study,
        Outlook world,
        VotesRanking entries,
        Acceptability ranking,
        PointRanking point,
        RankSlope slope) {

    /**
     * Ranks a study.
     *
     * @return empty if nothing can be ranked, or the statements on weights contradict each other
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Optional<RankedStudy> of(
            FundingCase study, Candidates.Kind kind, Outlook world, int draws, long seed, Progress progress) {
        var entries = VotesRanking.of(study, kind, world);
        var point = PointRanking.of(study, kind, world);
        var slope = RankSlope.acrossWorlds(study, kind);
        if (entries.isEmpty()
                || point.isEmpty()
                || slope.isEmpty()
                || !(study.weights(FundingCase.idOf(world)) instanceof WeightSet weights)) {
            return Optional.empty();
        }
        var ranking = Acceptability.of(entries.get().scores(), weights.sampler(), draws, seed, progress);
        return Optional.of(new RankedStudy(study, world, entries.get(), ranking, point.get(), slope.get()));
    }

    /** The same beside other ranks. */
    public RankedStudy withSlope(RankSlope other) {
        return new RankedStudy(study, world, entries, ranking, point, other);
    }
}
