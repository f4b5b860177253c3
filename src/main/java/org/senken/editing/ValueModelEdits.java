package org.senken.editing;

import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.study.Study;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** Edits of what makes an item valuable. */
public final class ValueModelEdits {
    private ValueModelEdits() {}

    /** Says what a criterion is used for. A flag that is to enter the ranking needs its reason. */
    public static Edit use(Study study, CriterionId criterion, CriterionUse use) {
        return edit(Sentence.of("edit.model.use", nameOf(study, criterion)), model -> model.withUse(criterion, use));
    }

    /** Replaces everything said of the weights; nothing said admits any. */
    public static Edit weights(List<WeightStatement> statements) {
        return edit(Sentence.of("edit.model.weights"), model -> model.withStatements(statements));
    }

    /** Says something else of the weights in one scenario. */
    public static Edit weightsIn(Study study, ScenarioId scenario, List<WeightStatement> statements) {
        return edit(Sentence.of("edit.model.weights.in", study.scenarios().titleOf(scenario)), model -> {
            var changed = new TreeMap<>(model.byScenario());
            changed.put(scenario, List.copyOf(statements));
            return model.withByScenario(changed);
        });
    }

    /** Lets the weights said for all scenarios hold in one again. */
    public static Edit sameWeightsIn(Study study, ScenarioId scenario) {
        return edit(
                Sentence.of("edit.model.weights.same", study.scenarios().titleOf(scenario)),
                model -> model.without(scenario));
    }

    /** Sets the dual-use risk from which on an item needs a protection plan, 1 to 9. */
    public static Edit protectFrom(int risk) {
        return edit(Sentence.of("edit.model.protect", risk), model -> model.withProtectFrom(risk));
    }

    private static Edit edit(Sentence name, UnaryOperator<ValueModel> change) {
        return ItemEdits.onPortfolio(name, all -> all.withModel(change.apply(all.model())));
    }

    private static Text nameOf(Study study, CriterionId id) {
        return study.measures().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> each.name())
                .findFirst()
                .orElse(Text.same(id.value()));
    }
}
