package org.senken.store.exchange;

import org.senken.editing.InvalidInputException;
import org.senken.editing.Part;
import org.senken.editing.PartKey;
import org.senken.editing.PortfolioPart;

/** The parts of the portfolio as the database keeps them. */
final class PortfolioPartJson {
    private PortfolioPartJson() {}

    static void write(JsonWriter out, PortfolioPart part) {
        switch (part) {
            case PortfolioPart.ModelPart found -> ValueModelJson.model(out.begin(), found.model());
            case PortfolioPart.ItemPart found -> ItemJson.item(out, found.item());
            case PortfolioPart.RulesPart found -> PortfolioRulesJson.rules(out.begin(), found.rules());
            case PortfolioPart.DraftPart found -> DecisionJson.draft(out, found.draft());
            case PortfolioPart.DecisionPart found -> DecisionJson.decision(out, found.decision());
        }
    }

    static Part read(PartKey.Kind kind, JsonReader in) throws InvalidInputException {
        return switch (kind) {
            case VALUE_MODEL -> new PortfolioPart.ModelPart(ValueModelJson.model(in));
            case ITEM -> new PortfolioPart.ItemPart(ItemJson.item(in));
            case FUNDING_RULES -> new PortfolioPart.RulesPart(PortfolioRulesJson.rules(in));
            case DRAFT -> new PortfolioPart.DraftPart(DecisionJson.draft(in));
            case DECISION -> new PortfolioPart.DecisionPart(DecisionJson.decision(in));
            default -> throw new IllegalArgumentException("not a part of a portfolio: " + kind);
        };
    }
}
