package org.senken.core.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.Contradiction;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;

/**
 * Whether what a value model says of weights can hold at once. It takes too long to be looked at with every edit, so it is
 * asked where a model comes in: from a file, or from the screen.
 */
public final class WeightCheck {
    private static final String PATH = "portfolio.model.";

    /**
     * Statements that cannot all hold.
     *
     * @param path where they stand in a file
     */
    public record Clash(String path, Contradiction contradiction) {}

    private WeightCheck() {}

    /** The first statements that contradict each other, those for all scenarios first; empty if all can hold. */
    public static Optional<Clash> clash(Study study, ValueModel model) {
        var criteria = counting(study, model);
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        return clash(criteria, model.statements(), PATH + "weights")
                .or(() -> model.byScenario().entrySet().stream()
                        .flatMap(
                                each -> clash(criteria, each.getValue(), PATH + "byScenario." + each.getKey()).stream())
                        .findFirst());
    }

    private static Optional<Clash> clash(List<CriterionId> criteria, List<WeightStatement> statements, String path) {
        return switch (Admissible.of(criteria, statements)) {
            case Contradiction found -> Optional.of(new Clash(path, found));
            default -> Optional.empty();
        };
    }

    /** The criteria that count: of those that closed rounds asked for, where there are any, else of those for later rounds. */
    private static List<CriterionId> counting(Study study, ValueModel model) {
        var all = new LinkedHashMap<CriterionId, Criterion>();
        study.latestVotes()
                .ifPresent(votes -> votes.criteria().stream()
                        .filter(each -> votes.asksFor(each.id()))
                        .forEach(each -> all.put(each.id(), each)));
        if (all.isEmpty()) {
            study.criteria().forEach(each -> all.put(each.id(), each));
        }
        return all.values().stream()
                .filter(each -> model.use(each).counts())
                .map(Criterion::id)
                .toList();
    }
}
