package org.senken.core.portfolio.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a study holds on choosing what to fund.
 *
 * @param items in their order
 * @param decisions the decision log, in order
 */
public record Portfolio(ValueModel model, List<Item> items, Rules rules, List<Decision> decisions) {
    /** Nothing to choose from yet. */
    public static final Portfolio EMPTY = new Portfolio(ValueModel.DEFAULT, List.of(), Rules.NONE, List.of());

    public Portfolio {
        items = List.copyOf(items);
        decisions = List.copyOf(decisions);
    }

    public Optional<Item> item(ItemId id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** The number the next decision gets. */
    public int nextDecision() {
        return decisions.isEmpty() ? 1 : decisions.getLast().number() + 1;
    }

    public Portfolio withModel(ValueModel changed) {
        return new Portfolio(changed, items, rules, decisions);
    }

    public Portfolio withItems(List<Item> changed) {
        return new Portfolio(model, changed, rules, decisions);
    }

    public Portfolio withRules(Rules changed) {
        return new Portfolio(model, items, changed, decisions);
    }

    public Portfolio withDecisions(List<Decision> changed) {
        return new Portfolio(model, items, rules, changed);
    }

    /** The portfolio with one item replaced by what the function makes of it. */
    public Portfolio withItem(ItemId id, UnaryOperator<Item> change) {
        var changed = new ArrayList<>(items);
        changed.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return withItems(changed);
    }
}
