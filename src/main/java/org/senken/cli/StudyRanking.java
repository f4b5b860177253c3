package org.senken.cli;

import org.senken.core.maths.Progress;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.study.Study;
import org.senken.core.technology.Language;

/** A study's areas and technologies, ranked by its newest votes. */
record StudyRanking(Study study, VotesRanking votes, WeightSet weights, Acceptability ranking) {
    static StudyRanking of(Study study, int draws, long seed, Progress progress) throws Failure {
        var model = ValueModel.DEFAULT;
        var newest = study.latestVotes().orElseThrow(() -> Failure.impossible("cli.no-results"));
        var votes = VotesRanking.of(newest, model).orElseThrow(() -> Failure.impossible("cli.rank.nothing"));
        var weights = weights(Admissible.of(votes.criterionIds(), model.statements()));
        var ranking = Acceptability.of(votes.scores(), weights.sampler(), draws, seed, progress);
        return new StudyRanking(study, votes, weights, ranking);
    }

    /** The weights that statements admit, where they admit any. */
    static WeightSet weights(Admissible admissible) throws Failure {
        if (admissible instanceof WeightSet set) {
            return set;
        }
        throw Failure.impossible("cli.rank.contradict");
    }

    /** The ranking with the study's names in a language. */
    RankAnswer in(Language language) {
        return RankAnswer.of(votes, weights, ranking, CellNames.of(study, language));
    }
}
