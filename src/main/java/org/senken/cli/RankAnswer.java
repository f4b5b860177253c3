package org.senken.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.ModelWords;
import org.senken.core.portfolio.acceptability.Acceptability;
import org.senken.core.portfolio.acceptability.Alternative;
import org.senken.core.portfolio.acceptability.RankingTask;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * A ranking with what its rows and columns are called.
 *
 * @param alternatives the ids of the rows
 * @param names what the rows are called
 * @param leftOut what the subjects with too few votes are called
 * @param scenario in which they are ranked; empty for the world as it is
 * @param model the votes and the value model they are ranked by; empty where a file says so itself
 * @param experts whose votes were resampled; empty where scores were drawn from distributions
 */
record RankAnswer(
        List<String> alternatives,
        List<String> names,
        Function<CriterionId, Text> criterion,
        List<String> leftOut,
        Optional<ScenarioId> scenario,
        List<Sentence> model,
        OptionalInt experts,
        WeightSet weights,
        Acceptability ranking) {

    static RankAnswer of(RankingTask task, WeightSet weights, Acceptability ranking) {
        var ids = task.alternatives().stream().map(Alternative::id).toList();
        return new RankAnswer(
                ids,
                ids,
                id -> Text.same(id.value()),
                List.of(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                weights,
                ranking);
    }

    static RankAnswer of(StudyRanking found, Language language) {
        var votes = found.votes();
        var naming = found.naming();
        return new RankAnswer(
                votes.candidates().stream().map(Candidate::id).toList(),
                votes.candidates().stream().map(found.names(language)).toList(),
                id -> Text.same(
                        CellNames.of(found.study(), language).criterion().apply(id)),
                votes.leftOut().stream().map(found.names(language)).toList(),
                FundingCase.idOf(found.world()),
                ModelWords.of(found.funding(), found.world(), naming),
                OptionalInt.of(votes.experts()),
                found.weights(),
                found.ranking());
    }
}
