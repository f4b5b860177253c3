package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Map;
import org.senken.core.scenario.Effect;
import org.senken.core.scenario.JudgeId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** What a scenario does to one score, as JSON. */
final class EffectJson {
    private static final Field<Map<JudgeId, Integer>> SHIFTS =
            required("shifts", in -> in.map(JudgeId::new, each -> each.integer(-Effect.STRONGEST, Effect.STRONGEST)));
    private static final Field<Text> REASON = optional("reason", JsonReader::text, Text.EMPTY);

    private EffectJson() {}

    static Effect effect(JsonReader in) throws InvalidInputException {
        var found = in.object(SHIFTS, REASON);
        return new Effect(found.get(SHIFTS), found.get(REASON));
    }

    static void effect(JsonWriter out, Effect effect) {
        out.begin().table("shifts", effect.shifts(), (each, shift) -> each.number(shift));
        out.put("reason", effect.reason()).end();
    }
}
