package org.senken.store.exchange;

import static org.senken.store.exchange.Field.optional;

import java.util.List;
import org.senken.core.portfolio.model.Decision;
import org.senken.core.portfolio.model.Draft;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Portfolio;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.portfolio.model.ValueModel;
import org.senken.editing.InvalidInputException;

/** What a study holds on choosing what to fund, as JSON. */
final class PortfolioJson {
    static final Field<Portfolio> PORTFOLIO = optional("portfolio", PortfolioJson::portfolio, Portfolio.EMPTY);

    private static final Field<ValueModel> MODEL = optional("model", ValueModelJson::model, ValueModel.DEFAULT);
    private static final Field<List<Item>> ITEMS = optional("items", in -> in.list(ItemJson::item), List.of());
    private static final Field<Rules> RULES = optional("rules", PortfolioRulesJson::rules, Rules.NONE);
    private static final Field<List<Draft>> DRAFTS = optional("drafts", in -> in.list(DecisionJson::draft), List.of());
    private static final Field<List<Decision>> DECISIONS =
            optional("decisions", in -> in.list(DecisionJson::decision), List.of());

    private PortfolioJson() {}

    private static Portfolio portfolio(JsonReader in) throws InvalidInputException {
        var found = in.object(MODEL, ITEMS, RULES, DRAFTS, DECISIONS);
        return new Portfolio(
                found.get(MODEL), found.get(ITEMS), found.get(RULES), found.get(DRAFTS), found.get(DECISIONS));
    }

    /** Writes the fields of the object that has been begun, and ends it. */
    static void portfolio(JsonWriter out, Portfolio portfolio) {
        ValueModelJson.model(out.object("model"), portfolio.model());
        out.list("items", portfolio.items(), ItemJson::item);
        PortfolioRulesJson.rules(out.object("rules"), portfolio.rules());
        out.list("drafts", portfolio.drafts(), DecisionJson::draft);
        out.list("decisions", portfolio.decisions(), DecisionJson::decision);
        out.end();
    }
}
