package org.senken.ui.delphi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** What the questions of a round are called: the criterion and, where they are asked under a scenario, which one. */
final class QuestionName {
    private QuestionName() {}

    /** The criterion of a question as the round words it, with the letter of its scenario. */
    static Text of(Study study, Round round, Question question) {
        return of(study, round, question.criterion(), question.scenario());
    }

    static Text of(Study study, Round round, CriterionId criterion, @Nullable ScenarioId scenario) {
        var name = round.criterion(criterion).map(Criterion::name).orElse(Text.same(criterion.value()));
        return scenario == null ? name : Messages.inBoth("question.under", name, letter(study, scenario));
    }

    /** A scenario no longer chosen has no letter left: its id stands for it. */
    private static String letter(Study study, ScenarioId scenario) {
        return Optional.of(study.scenarios().letterOf(scenario))
                .filter(letter -> !letter.isEmpty())
                .orElse(scenario.value());
    }

    /** A scenario in full, for large type. */
    static Text scenario(Study study, ScenarioId scenario) {
        var scenarios = study.scenarios();
        return scenarios.letterOf(scenario).isEmpty()
                ? scenarios.titleOf(scenario)
                : Messages.inBoth("outlook.scenario", scenarios.letterOf(scenario), scenarios.titleOf(scenario));
    }
}
