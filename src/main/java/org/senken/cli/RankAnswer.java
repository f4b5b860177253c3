package org.senken.cli;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.Alternative;
import org.senken.core.portfolio.acceptability.RankingTask;
import org.senken.core.portfolio.acceptability.VotesRanking;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;

/**
 * A ranking with what its rows and columns are called.
 *
 * @param alternatives the ids of the rows
 * @param names what the rows are called
 * @param leftOut what the subjects with too few votes are called
 * @param experts whose votes were resampled; empty where scores were drawn from distributions
 */
record RankAnswer(
        List<String> alternatives,
        List<String> names,
        Function<CriterionId, Text> criterion,
        List<String> leftOut,
        OptionalInt experts,
        WeightSet weights,
        Acceptability ranking) {

    static RankAnswer of(RankingTask task, WeightSet weights, Acceptability ranking) {
        var ids = task.alternatives().stream().map(Alternative::id).toList();
        return new RankAnswer(ids, ids, id -> Text.same(id.value()), List.of(), OptionalInt.empty(), weights, ranking);
    }

    static RankAnswer of(VotesRanking votes, WeightSet weights, Acceptability ranking, CellNames names) {
        return new RankAnswer(
                votes.subjects().stream().map(SubjectId::value).toList(),
                votes.subjects().stream().map(names.subject()).toList(),
                id -> Text.same(names.criterion().apply(id)),
                votes.tooFewVotes().stream().map(names.subject()).toList(),
                OptionalInt.of(votes.experts()),
                weights,
                ranking);
    }
}
