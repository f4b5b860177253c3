package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.DraftId;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Portfolios that were put together by hand or chosen, as JSON. */
final class DecisionJson {
    private static final Field<DraftId> ID = required("id", in -> in.id(DraftId::new));
    private static final Field<Text> NAME = required("name", JsonReader::text);
    private static final Field<List<ItemId>> ITEMS = required("items", in -> in.list(each -> each.id(ItemId::new)));

    private static final Field<Integer> NUMBER = required("number", in -> in.integer(1, 100_000));
    private static final Field<Optional<LocalDate>> ON = required("on", JsonReader::date);
    private static final Field<Map<ItemId, Text>> CHOSEN =
            required("items", in -> in.map(ItemId::new, JsonReader::text));
    private static final Field<Long> BUDGET = optional("budget", ItemJson::yen, 0L);
    private static final Field<Long> COST = optional("cost", in -> in.number(0, Long.MAX_VALUE), 0L);
    private static final Field<Text> REASON = optional("reason", JsonReader::text, Text.EMPTY);
    private static final Field<Text> BASIS = optional("basis", JsonReader::text, Text.EMPTY);

    private DecisionJson() {}

    static Draft draft(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, ITEMS);
        return new Draft(found.get(ID), found.get(NAME), new TreeSet<>(found.get(ITEMS)));
    }

    static void draft(JsonWriter out, Draft draft) {
        out.begin().put("id", draft.id().value()).put("name", draft.name());
        out.list("items", draft.items(), (each, item) -> each.string(item.value()))
                .end();
    }

    static Decision decision(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(NUMBER, NAME, ON, CHOSEN, BUDGET, COST, REASON, BASIS);
        Optional<LocalDate> on = found.get(ON);
        if (on.isEmpty()) {
            throw in.problem("input.decision.date", path);
        }
        return new Decision(
                found.get(NUMBER),
                found.get(NAME),
                on.get(),
                found.get(CHOSEN),
                found.get(BUDGET),
                found.get(COST),
                found.get(REASON),
                found.get(BASIS));
    }

    static void decision(JsonWriter out, Decision decision) {
        out.begin()
                .put("number", decision.number())
                .put("name", decision.name())
                .put("on", decision.on());
        out.table("items", decision.items(), (each, name) -> each.text(name));
        out.put("budget", decision.budget()).put("cost", decision.cost());
        out.put("reason", decision.reason()).put("basis", decision.basis()).end();
    }
}
