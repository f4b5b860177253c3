package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Place;
import org.senken.core.portfolio.model.Stage;
import org.senken.core.technology.SubjectId;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** Portfolio items as JSON. */
final class ItemJson {
    private static final Field<ItemId> ID = required("id", in -> in.id(ItemId::new));
    private static final Field<Text> NAME = required("name", JsonReader::text);
    private static final Field<Optional<SubjectId>> SUBJECT =
            optional("subject", in -> Optional.of(in.id(SubjectId::new)), Optional.empty());
    private static final Field<List<SubjectId>> AREAS =
            optional("areas", in -> in.list(each -> each.id(SubjectId::new)), List.of());
    private static final Field<Cost> COST = optional("cost", ItemJson::cost, Cost.UNKNOWN);
    private static final Field<Item.Years> YEARS = required("years", ItemJson::years);
    private static final Field<Text> AGENCY = optional("agency", JsonReader::text, Text.EMPTY);
    private static final Field<Stage> STAGE = optional("stage", in -> in.constant(Stage.class), Stage.IDEA);
    private static final Field<Place> PLACE = optional("place", in -> in.constant(Place.class), Place.FREE);
    private static final Field<Text> DISPLACED = optional("displaced", JsonReader::text, Text.EMPTY);
    private static final Field<Text> GAIN = optional("gain", JsonReader::text, Text.EMPTY);
    private static final Field<Text> PROTECTION = optional("protection", JsonReader::text, Text.EMPTY);

    private static final Field<Long> LOW = required("low", ItemJson::yen);
    private static final Field<Long> LIKELY = required("likely", ItemJson::yen);
    private static final Field<Long> HIGH = required("high", ItemJson::yen);
    private static final Field<Integer> FIRST = required("first", in -> in.integer(1900, 2200));
    private static final Field<Integer> LAST = required("last", in -> in.integer(1900, 2200));

    private ItemJson() {}

    static long yen(JsonReader in) throws InvalidInputException {
        return in.number(0, Cost.MOST);
    }

    static Item item(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, SUBJECT, AREAS, COST, YEARS, AGENCY, STAGE, PLACE, DISPLACED, GAIN, PROTECTION);
        return new Item(
                found.get(ID),
                found.get(NAME),
                found.get(SUBJECT),
                found.get(AREAS),
                found.get(COST),
                found.get(YEARS),
                found.get(AGENCY),
                found.get(STAGE),
                found.get(PLACE),
                new Effectiveness(found.get(DISPLACED), found.get(GAIN)),
                found.get(PROTECTION));
    }

    static void item(JsonWriter out, Item item) {
        out.begin().put("id", item.id().value()).put("name", item.name());
        item.subject().ifPresent(subject -> out.put("subject", subject.value()));
        out.list("areas", item.areas(), (each, area) -> each.string(area.value()));
        if (item.cost().isKnown()) {
            out.object("cost")
                    .put("low", item.cost().low())
                    .put("likely", item.cost().likely())
                    .put("high", item.cost().high())
                    .end();
        }
        out.object("years")
                .put("first", item.years().first())
                .put("last", item.years().last())
                .end();
        out.put("agency", item.agency()).put("stage", item.stage()).put("place", item.place());
        out.put("displaced", item.effectiveness().displaced())
                .put("gain", item.effectiveness().gain())
                .put("protection", item.protection())
                .end();
    }

    private static Cost cost(JsonReader in) throws InvalidInputException {
        var path = in.path();
        var found = in.object(LOW, LIKELY, HIGH);
        var cost = new Cost(found.get(LOW), found.get(LIKELY), found.get(HIGH));
        if (!cost.isOrdered()) {
            throw in.problem("input.cost.order", path);
        }
        return cost;
    }

    private static Item.Years years(JsonReader in) throws InvalidInputException {
        var found = in.object(FIRST, LAST);
        return new Item.Years(found.get(FIRST), found.get(LAST));
    }
}
