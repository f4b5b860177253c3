package org.senken.core.study.texts;

import java.util.TreeMap;
import org.senken.core.portfolio.model.CriterionUse;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.Effectiveness;
import org.senken.core.portfolio.model.Group;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Text;

/** The texts of what is to be funded. */
final class PortfolioTexts {
    private final TextVisit visit;

    PortfolioTexts(TextVisit visit) {
        this.visit = visit;
    }

    Portfolio portfolio(Portfolio all) {
        return new Portfolio(
                model(all.model()),
                all.items().stream().map(this::item).toList(),
                rules(all.rules()),
                all.drafts().stream().map(this::draft).toList(),
                all.decisions().stream().map(this::decision).toList());
    }

    private ValueModel model(ValueModel model) {
        var uses = new TreeMap<CriterionId, CriterionUse>();
        model.uses().forEach((criterion, use) -> {
            var id = criterion.value();
            var spot = new Spot(visit, TextGroup.VALUE_MODEL, "uses/" + id, Text.same(id));
            uses.put(criterion, new CriterionUse(use.part(), spot.text(TextRole.REASON, use.reason())));
        });
        return new ValueModel(uses, model.statements(), model.byScenario(), model.protectFrom());
    }

    private Item item(Item item) {
        var spot = new Spot(visit, TextGroup.ITEM, "items/" + item.id(), item.name());
        return item.withName(spot.text(TextRole.NAME, item.name()))
                .withAgency(spot.text(TextRole.AGENCY, item.agency()))
                .withEffectiveness(new Effectiveness(
                        spot.text(TextRole.DISPLACED, item.effectiveness().displaced()),
                        spot.text(TextRole.GAIN, item.effectiveness().gain())))
                .withProtection(spot.text(TextRole.PROTECTION, item.protection()));
    }

    private Rules rules(Rules rules) {
        return rules.withGroups(rules.groups().stream().map(this::group).toList());
    }

    private Group group(Group group) {
        var spot = new Spot(visit, TextGroup.RULES, "groups/" + group.id(), group.name());
        return new Group(group.id(), spot.text(TextRole.NAME, group.name()), group.items(), group.min(), group.max());
    }

    private Draft draft(Draft draft) {
        var spot = new Spot(visit, TextGroup.DRAFT, "drafts/" + draft.id(), draft.name());
        return new Draft(draft.id(), spot.text(TextRole.NAME, draft.name()), draft.items());
    }

    private Decision decision(Decision decision) {
        var spot = new Spot(visit, TextGroup.DECISION, "decisions/" + decision.number(), decision.name());
        var items = new TreeMap<ItemId, Text>();
        decision.items()
                .forEach((id, name) ->
                        items.put(id, spot.below("items", id, name).text(TextRole.NAME, name)));
        return new Decision(
                decision.number(),
                spot.text(TextRole.NAME, decision.name()),
                decision.on(),
                items,
                decision.budget(),
                decision.cost(),
                spot.text(TextRole.REASON, decision.reason()),
                spot.text(TextRole.BASIS, decision.basis()));
    }
}
