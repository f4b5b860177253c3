package org.senken.core.portfolio.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;

/**
 * What makes an item valuable. Every later figure says which model it used.
 *
 * @param uses what each criterion is used for; a criterion that does not stand here is used by its own direction
 * @param statements what was said of the weights
 * @param byScenario other statements for single scenarios; a scenario that does not stand here has the ones above
 * @param protectFrom the dual-use risk from which on an item needs a protection plan
 */
public record ValueModel(
        SortedMap<CriterionId, CriterionUse> uses,
        List<WeightStatement> statements,
        SortedMap<ScenarioId, List<WeightStatement>> byScenario,
        int protectFrom) {
    /** The dual-use risk from which on a protection plan is asked for where nobody says otherwise. */
    public static final int PROTECT_FROM = 7;

    /** Every criterion by its own direction, any weights. */
    public static final ValueModel DEFAULT = new ValueModel(new TreeMap<>(), List.of(), new TreeMap<>(), PROTECT_FROM);

    public ValueModel {
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
        statements = List.copyOf(statements);
        byScenario = Collections.unmodifiableSortedMap(new TreeMap<>(byScenario));
    }

    /** What a criterion is used for. */
    public CriterionUse use(Criterion criterion) {
        var said = uses.get(criterion.id());
        if (said != null) {
            return said;
        }
        return CriterionUse.of(
                !criterion.usedByDefault()
                        ? CriterionUse.Part.UNUSED
                        : switch (criterion.direction()) {
                            case MAX -> CriterionUse.Part.MORE_IS_BETTER;
                            case MIN -> CriterionUse.Part.LESS_IS_BETTER;
                            case FLAG -> CriterionUse.Part.PROTECTION_FLAG;
                        });
    }

    public ValueModel withUse(CriterionId criterion, CriterionUse use) {
        var changed = new TreeMap<>(uses);
        changed.put(criterion, use);
        return new ValueModel(changed, statements, byScenario, protectFrom);
    }

    public ValueModel withStatements(List<WeightStatement> changed) {
        return new ValueModel(uses, changed, byScenario, protectFrom);
    }

    public ValueModel withByScenario(Map<ScenarioId, List<WeightStatement>> changed) {
        return new ValueModel(uses, statements, new TreeMap<>(changed), protectFrom);
    }

    public ValueModel withProtectFrom(int risk) {
        return new ValueModel(uses, statements, byScenario, risk);
    }

    /** The statements that hold in a scenario. */
    public List<WeightStatement> statementsIn(ScenarioId scenario) {
        return byScenario.getOrDefault(scenario, statements);
    }

    /** The statements that hold in a world; the world as it is has none of its own. */
    public List<WeightStatement> statementsIn(Optional<ScenarioId> scenario) {
        return scenario.map(this::statementsIn).orElse(statements);
    }

    /** The model without everything said of a criterion. */
    public ValueModel without(CriterionId criterion) {
        var left = new TreeMap<>(uses);
        left.remove(criterion);
        var scenarios = new TreeMap<>(byScenario);
        scenarios.replaceAll((scenario, said) -> left(said, criterion));
        return new ValueModel(left, left(statements, criterion), scenarios, protectFrom);
    }

    private static List<WeightStatement> left(List<WeightStatement> said, CriterionId gone) {
        return said.stream().flatMap(each -> each.without(gone).stream()).toList();
    }

    /** The model without what was said for a scenario alone. */
    public ValueModel without(ScenarioId scenario) {
        var left = new TreeMap<>(byScenario);
        left.remove(scenario);
        return withByScenario(left);
    }
}
