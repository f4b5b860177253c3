package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;
import static org.senken.store.exchange.Field.required;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Requirement;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.Synergy;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Identifier;
import org.senken.core.technology.Text;
import org.senken.editing.InvalidInputException;

/** What portfolios of a study keep to, as JSON. */
final class PortfolioRulesJson {
    private static final int MANY = 1_000_000;
    private static final double POINTS = 1000;

    private static final Field<Long> BUDGET = optional("budget", ItemJson::yen, 0L);
    private static final Field<Map<Integer, Long>> YEARLY =
            optional("yearly", in -> in.map(Integer::valueOf, ItemJson::yen), Map.of());
    private static final Field<List<Requirement>> REQUIRES =
            optional("requires", in -> in.list(PortfolioRulesJson::requirement), List.of());
    private static final Field<List<Set<ItemId>>> EXCLUSIVE =
            optional("exclusive", in -> in.list(PortfolioRulesJson::items), List.of());
    private static final Field<List<Group>> GROUPS =
            optional("groups", in -> in.list(PortfolioRulesJson::group), List.of());
    private static final Field<List<Synergy>> SYNERGIES =
            optional("synergies", in -> in.list(PortfolioRulesJson::synergy), List.of());
    private static final Field<OptionalInt> MAX_ITEMS =
            optional("maxItems", in -> OptionalInt.of(in.integer(0, MANY)), OptionalInt.empty());

    private static final Field<String> ID = required("id", in -> in.id(Identifier::checked));
    private static final Field<Text> NAME = optional("name", JsonReader::text, Text.EMPTY);
    private static final Field<Set<ItemId>> ITEMS = required("items", PortfolioRulesJson::items);
    private static final Field<Integer> MIN = optional("min", in -> in.integer(0, MANY), 0);
    private static final Field<Integer> MAX = optional("max", in -> in.integer(0, MANY), MANY);
    private static final Field<ItemId> ITEM = required("item", in -> in.id(ItemId::new));
    private static final Field<ItemId> NEEDS = required("needs", in -> in.id(ItemId::new));
    private static final Field<Map<CriterionId, Double>> GAINS =
            required("points", in -> in.map(CriterionId::new, each -> each.decimal(-POINTS, POINTS)));

    private PortfolioRulesJson() {}

    static Rules rules(JsonReader in) throws InvalidInputException {
        var found = in.object(BUDGET, YEARLY, REQUIRES, EXCLUSIVE, GROUPS, SYNERGIES, MAX_ITEMS);
        return new Rules(
                found.get(BUDGET),
                new TreeMap<>(found.get(YEARLY)),
                found.get(REQUIRES),
                found.get(EXCLUSIVE),
                found.get(GROUPS),
                found.get(SYNERGIES),
                found.get(MAX_ITEMS));
    }

    /** Writes the fields of the object that has been begun, and ends it. */
    static void rules(JsonWriter out, Rules rules) {
        out.put("budget", rules.budget()).table("yearly", rules.yearly(), JsonWriter::number);
        out.list(
                "requires",
                rules.requirements(),
                (each, one) -> each.begin()
                        .put("item", one.item().value())
                        .put("needs", one.needs().value())
                        .end());
        out.list("exclusive", rules.exclusive(), PortfolioRulesJson::items);
        out.list("groups", rules.groups(), PortfolioRulesJson::group);
        out.list("synergies", rules.synergies(), PortfolioRulesJson::synergy);
        rules.most().ifPresent(most -> out.put("maxItems", most));
        out.end();
    }

    private static void items(JsonWriter out, Collection<ItemId> items) {
        out.array(items.stream().sorted().toList(), (each, item) -> each.string(item.value()));
    }

    private static void group(JsonWriter out, Group group) {
        out.begin().put("id", group.id()).put("name", group.name());
        items(out.key("items"), group.items());
        out.put("min", group.min()).put("max", group.max()).end();
    }

    private static void synergy(JsonWriter out, Synergy synergy) {
        items(out.begin().key("items"), synergy.items());
        out.table("points", synergy.points(), (each, points) -> each.decimal(points))
                .end();
    }

    private static Set<ItemId> items(JsonReader in) throws InvalidInputException {
        return new TreeSet<>(in.list(each -> each.id(ItemId::new)));
    }

    private static Requirement requirement(JsonReader in) throws InvalidInputException {
        var found = in.object(ITEM, NEEDS);
        return new Requirement(found.get(ITEM), found.get(NEEDS));
    }

    private static Group group(JsonReader in) throws InvalidInputException {
        var found = in.object(ID, NAME, ITEMS, MIN, MAX);
        return new Group(found.get(ID), found.get(NAME), found.get(ITEMS), found.get(MIN), found.get(MAX));
    }

    private static Synergy synergy(JsonReader in) throws InvalidInputException {
        var found = in.object(ITEMS, GAINS);
        return new Synergy(found.get(ITEMS), found.get(GAINS));
    }
}
