package org.senken.ui.delphi;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.SubjectId;

/**
 * What the questions of one page of a ballot, or of one column of results, have in common.
 *
 * @param scenario the scenario they are asked under; null for the world as it is
 */
record Aspect(Criterion criterion, @Nullable ScenarioId scenario) {
    /** The aspects of a round, criterion by criterion, and scenario by scenario where it asks under scenarios. */
    static List<Aspect> of(Round round) {
        var questions = round.questions().asList();
        return round.criteria().stream()
                .flatMap(criterion -> questions.stream()
                        .filter(each -> each.criterion().equals(criterion.id()))
                        .map(each -> new Aspect(criterion, each.scenario()))
                        .distinct())
                .toList();
    }

    /** The question on a subject. */
    Question of(SubjectId subject) {
        return new Question(subject, criterion.id(), scenario);
    }

    boolean holds(Question question) {
        return of(question.subject()).equals(question);
    }

    Optional<ScenarioId> under() {
        return Optional.ofNullable(scenario);
    }
}
