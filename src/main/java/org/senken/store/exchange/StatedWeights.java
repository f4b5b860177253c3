package org.senken.store.exchange;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.study.Problem;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;
import org.senken.language.ClashWords;

/**
 * Statements on weights as a file has them.
 *
 * @param path where they stand in the file
 * @param mentions every place that names a criterion
 */
record StatedWeights(String path, List<WeightStatement> statements, List<Mention> mentions) {
    /** Nothing is said of the weights. */
    static final StatedWeights NONE = new StatedWeights("weights", List.of(), List.of());

    /** A place in the file that names a criterion. */
    record Mention(String path, CriterionId criterion) {}

    StatedWeights {
        statements = List.copyOf(statements);
        mentions = List.copyOf(mentions);
    }

    /** What is wrong with them, if anything is: a criterion that the file does not have, or statements that clash. */
    Optional<Problem> problem(List<CriterionId> criteria) {
        var unknown = mentions.stream()
                .filter(each -> !criteria.contains(each.criterion()))
                .map(each -> new Problem(each.path(), Sentence.of("ranking.criterion.unknown", each.criterion())))
                .findFirst();
        return unknown.isPresent() ? unknown : contradiction(criteria);
    }

    private Optional<Problem> contradiction(List<CriterionId> criteria) {
        return switch (Admissible.of(criteria, statements)) {
            case Contradiction found ->
                Optional.of(new Problem(path, ClashWords.of(found, id -> Text.same(id.value()))));
            default -> Optional.empty();
        };
    }
}
