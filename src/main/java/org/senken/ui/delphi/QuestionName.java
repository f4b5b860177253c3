package org.senken.ui.delphi;

import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Round;
import org.senken.core.study.Study;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;
import org.senken.language.ScenarioNames;

/** What the questions of a round are called: the criterion and, where they are asked under a scenario, which one. */
final class QuestionName {
    private QuestionName() {}

    /** The criterion of a question as the round words it, with the letter of its scenario. */
    static Text of(Study study, Round round, Question question) {
        return of(study, round, question.criterion(), question.scenario());
    }

    static Text of(Study study, Round round, CriterionId criterion, @Nullable ScenarioId scenario) {
        var name = round.criterion(criterion).map(Criterion::name).orElse(Text.same(criterion.value()));
        return scenario == null
                ? name
                : Messages.inBoth("question.under", name, ScenarioNames.letter(study.scenarios(), scenario));
    }

    /** The same for the head of a narrow column: the letter first. */
    static Text brief(Study study, Round round, Aspect aspect) {
        var name = of(study, round, aspect.criterion().id(), null);
        return aspect.under()
                .map(id -> Messages.inBoth("question.under.brief", name, ScenarioNames.letter(study.scenarios(), id)))
                .orElse(name);
    }
}
