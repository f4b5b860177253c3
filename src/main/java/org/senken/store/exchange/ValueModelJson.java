package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.ScenarioId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** The value model as JSON. */
final class ValueModelJson {
    private static final Field<Map<CriterionId, CriterionUse>> USES =
            optional("uses", in -> in.map(CriterionId::new, ValueModelJson::use), Map.of());
    private static final Field<Map<ScenarioId, StatedWeights>> BY_SCENARIO =
            optional("byScenario", in -> in.map(ScenarioId::new, WeightsJson::weights), Map.of());
    private static final Field<Integer> PROTECT_FROM =
            optional("protectFrom", in -> in.integer(1, 9), ValueModel.PROTECT_FROM);

    private static final Field<CriterionUse.Part> PART = required("part", in -> in.constant(CriterionUse.Part.class));
    private static final Field<Text> REASON = optional("reason", JsonReader::text, Text.EMPTY);

    private ValueModelJson() {}

    static ValueModel model(JsonReader in) throws InvalidInputException {
        var found = in.object(USES, WeightsJson.WEIGHTS, BY_SCENARIO, PROTECT_FROM);
        var byScenario = new TreeMap<ScenarioId, List<WeightStatement>>();
        found.get(BY_SCENARIO).forEach((scenario, stated) -> byScenario.put(scenario, stated.statements()));
        return new ValueModel(
                new TreeMap<>(found.get(USES)),
                found.get(WeightsJson.WEIGHTS).statements(),
                byScenario,
                found.get(PROTECT_FROM));
    }

    /** Writes the fields of the object that has been begun, and ends it. */
    static void model(JsonWriter out, ValueModel model) {
        out.table(
                "uses",
                model.uses(),
                (each, use) -> each.begin()
                        .put("part", use.part())
                        .put("reason", use.reason())
                        .end());
        WeightsOut.write(out.key("weights"), model.statements());
        out.table("byScenario", model.byScenario(), WeightsOut::write);
        out.put("protectFrom", model.protectFrom()).end();
    }

    private static CriterionUse use(JsonReader in) throws InvalidInputException {
        var found = in.object(PART, REASON);
        return new CriterionUse(found.get(PART), found.get(REASON));
    }
}
