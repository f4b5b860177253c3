package org.senken.testkit;

import org.senken.chart.RankedStudy;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.study.Study;

/** Rankings of studies, as figures need them. */
public final class RankedStudies {
    private RankedStudies() {}

    /** The ranking of a study by its newest votes, with few draws. */
    public static RankedStudy ranked(Study study, ValueModel model) {
        var votes = study.latestVotes().orElseThrow();
        var entries = VotesRanking.of(votes, model).orElseThrow();
        if (!(Admissible.of(entries.criterionIds(), model.statements()) instanceof WeightSet weights)) {
            throw new IllegalArgumentException("contradicting statements");
        }
        var ranking = Acceptability.of(
                entries.scores(), weights.sampler(), Acceptability.QUICK_DRAWS, 1, Progress.NONE);
        return new RankedStudy(votes, model, entries, weights, ranking);
    }
}
