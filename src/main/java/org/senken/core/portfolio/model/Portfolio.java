package org.senken.core.portfolio.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a study holds on choosing what to fund.
 *
 * @param items in their order
 * @param drafts portfolios put together by hand, in their order
 * @param decisions the decision log, in order
 */
public record Portfolio(ValueModel model, List<Item> items, Rules rules, List<Draft> drafts, List<Decision> decisions) {
    /** The most items that take part. */
    public static final int MOST_ITEMS = 500;

    /** Nothing to choose from yet. */
    public static final Portfolio EMPTY =
            new Portfolio(ValueModel.DEFAULT, List.of(), Rules.NONE, List.of(), List.of());

    public Portfolio {
        items = List.copyOf(items);
        drafts = List.copyOf(drafts);
        decisions = List.copyOf(decisions);
    }

    public Optional<Item> item(ItemId id) {
        return items.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Draft> draft(DraftId id) {
        return drafts.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Decision> decision(int number) {
        return decisions.stream().filter(each -> each.number() == number).findFirst();
    }

    /** The number the next decision gets. */
    public int nextDecision() {
        return decisions.isEmpty() ? 1 : decisions.getLast().number() + 1;
    }

    public Portfolio withModel(ValueModel changed) {
        return new Portfolio(changed, items, rules, drafts, decisions);
    }

    public Portfolio withItems(List<Item> changed) {
        return new Portfolio(model, changed, rules, drafts, decisions);
    }

    public Portfolio withRules(Rules changed) {
        return new Portfolio(model, items, changed, drafts, decisions);
    }

    public Portfolio withDrafts(List<Draft> changed) {
        return new Portfolio(model, items, rules, changed, decisions);
    }

    public Portfolio withDecisions(List<Decision> changed) {
        return new Portfolio(model, items, rules, drafts, changed);
    }

    /** The portfolio with one item replaced by what the function makes of it. */
    public Portfolio withItem(ItemId id, UnaryOperator<Item> change) {
        var changed = new ArrayList<>(items);
        changed.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return withItems(changed);
    }

    /** The portfolio without an item and without everything said of it but what was decided. */
    public Portfolio without(ItemId id) {
        return new Portfolio(
                model,
                items.stream().filter(each -> !each.id().equals(id)).toList(),
                rules.without(id),
                drafts.stream().map(each -> each.without(id)).toList(),
                decisions);
    }

    /** The portfolio with one draft replaced by what the function makes of it. */
    public Portfolio withDraft(DraftId id, UnaryOperator<Draft> change) {
        var changed = new ArrayList<>(drafts);
        changed.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
        return withDrafts(changed);
    }
}
