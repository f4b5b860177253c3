package org.senken.editing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.ValueModel;

/** Collects the parts of the portfolio until all are there. */
final class PortfolioAssembly {
    private ValueModel model = ValueModel.DEFAULT;
    private Rules rules = Rules.NONE;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<Integer, Decision> decisions = new TreeMap<>();

    void take(PortfolioPart part) {
        switch (part) {
            case PortfolioPart.ModelPart found -> model = found.model();
            case PortfolioPart.ItemPart found -> items.put(found.key().id(), found.item());
            case PortfolioPart.RulesPart found -> rules = found.rules();
            case PortfolioPart.DraftPart found -> drafts.put(found.key().id(), found.draft());
            case PortfolioPart.DecisionPart found ->
                decisions.put(found.decision().number(), found.decision());
        }
    }

    Portfolio portfolio(Part.Outline outline) {
        return new Portfolio(
                model,
                Assembly.found(outline.items(), items),
                rules,
                Assembly.found(outline.drafts(), drafts),
                List.copyOf(decisions.values()));
    }
}
