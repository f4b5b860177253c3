package org.senken.editing;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.EffectCell;
import org.senken.core.scenario.JudgeId;
import org.senken.core.scenario.Scenario;
import org.senken.core.study.Study;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Language;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Edits of what a scenario does to the scores. Only changed cells are kept; a cell nobody judges is unchanged. */
public final class EffectEdits {
    private EffectEdits() {}

    /**
     * Records what one judge says a scenario adds to a score.
     *
     * @param points from −{@link Effect#STRONGEST} to {@link Effect#STRONGEST}; 0 is a judgement too
     */
    public static Edit shift(Study study, ScenarioId scenario, EffectCell cell, JudgeId judge, int points) {
        return new Edit(
                name("edit.effect", study, scenario, cell),
                change(
                        scenario,
                        cell,
                        found -> Optional.of(found.map(effect -> effect.with(judge, points))
                                .orElseGet(() -> Effect.of(judge, points, Text.EMPTY)))));
    }

    /** Takes back what one judge said; the reason goes with the last judgement. */
    public static Edit clear(Study study, ScenarioId scenario, EffectCell cell, JudgeId judge) {
        return new Edit(
                name("edit.effect.clear", study, scenario, cell),
                change(scenario, cell, found -> found.flatMap(effect -> effect.without(judge))));
    }

    /** Says in one language why a scenario changes a score. A cell nobody has judged takes no reason: nothing changes. */
    public static Edit reason(Study study, ScenarioId scenario, EffectCell cell, Language language, String reason) {
        return new Edit(
                name("edit.effect.reason", study, scenario, cell),
                change(
                        scenario,
                        cell,
                        found -> found.map(
                                effect -> effect.withReason(effect.reason().with(language, reason)))));
    }

    /** Takes an effect away with all judgements and the reason. */
    public static Edit remove(Study study, ScenarioId scenario, EffectCell cell) {
        return new Edit(
                name("edit.effect.remove", study, scenario, cell), change(scenario, cell, found -> Optional.empty()));
    }

    private static UnaryOperator<Study> change(
            ScenarioId scenario, EffectCell cell, Function<Optional<Effect>, Optional<Effect>> effect) {
        return study ->
                study.withScenarios(study.scenarios().withScenario(scenario, each -> changed(each, cell, effect)));
    }

    private static Scenario changed(
            Scenario scenario, EffectCell cell, Function<Optional<Effect>, Optional<Effect>> effect) {
        return effect.apply(Optional.ofNullable(scenario.effects().get(cell)))
                .map(made -> scenario.with(cell, made))
                .orElseGet(() -> scenario.without(cell));
    }

    private static Sentence name(String key, Study study, ScenarioId scenario, EffectCell cell) {
        return Sentence.of(
                key,
                study.scenarios().titleOf(scenario),
                StudyEdits.nameOf(study, cell.subject()),
                nameOf(study, cell.criterion()));
    }

    private static Text nameOf(Study study, CriterionId id) {
        return study.criterion(id).map(each -> each.name()).orElse(Text.same(id.value()));
    }
}
