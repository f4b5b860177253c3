package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.portfolio.model.Rules;
import org.senken.core.technology.Criterion;

/** What a study's portfolios must keep to, over the items that take part. */
final class StudyLimits {
    private final Rules rules;
    private final List<Item> items;
    private final List<Criterion> criteria;
    private final boolean[] rising;
    private final List<Limit> limits = new ArrayList<>();

    /**
     * @param rising for each criterion whether more is better
     */
    StudyLimits(Rules rules, List<Item> items, List<Criterion> criteria, boolean[] rising) {
        this.rules = rules;
        this.items = List.copyOf(items);
        this.criteria = criteria;
        this.rising = rising;
    }

    List<Limit> limits() {
        limits.clear();
        int n = items.size();
        if (rules.budget() > 0) {
            var costs = items.stream().mapToLong(each -> each.cost().likely()).toArray();
            limits.add(Limit.budget(costs, rules.budget()));
        }
        rules.yearly()
                .forEach((year, most) ->
                        limits.add(new Limit(Limit.Kind.YEAR, year, spent(year), Limit.NONE_BELOW, most)));
        for (int i = 0; i < n; i++) {
            switch (items.get(i).place()) {
                case MUST_HAVE -> limits.add(Limit.mustHave(i, n, i));
                case EXCLUDED -> limits.add(Limit.excluded(i, n, i));
                case FREE -> {}
            }
        }
        addTies(n);
        for (int i = 0; i < rules.groups().size(); i++) {
            var group = rules.groups().get(i);
            limits.add(Limit.group(i, n, places(group.items()), group.min(), group.max()));
        }
        rules.most().ifPresent(most -> limits.add(Limit.mostItems(n, most)));
        return List.copyOf(limits);
    }

    /** An item that needs one which does not take part cannot be had. */
    private void addTies(int n) {
        for (int i = 0; i < rules.requirements().size(); i++) {
            int item = place(rules.requirements().get(i).item());
            int needs = place(rules.requirements().get(i).needs());
            if (item >= 0) {
                limits.add(needs >= 0 ? Limit.requires(i, n, item, needs) : Limit.excluded(i, n, item));
            }
        }
        for (int i = 0; i < rules.exclusive().size(); i++) {
            limits.add(Limit.exclusive(i, n, places(rules.exclusive().get(i))));
        }
    }

    private long[] spent(int year) {
        return items.stream()
                .mapToLong(each -> YearSpending.of(each, each.cost().likely(), year))
                .toArray();
    }

    private int place(ItemId id) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i).id().equals(id))
                .findFirst()
                .orElse(-1);
    }

    private int[] places(Collection<ItemId> ids) {
        return IntStream.range(0, items.size())
                .filter(i -> ids.contains(items.get(i).id()))
                .toArray();
    }

    /** Bonuses all of whose items take part; points on a criterion where less is better count the other way. */
    List<Bonus> bonuses() {
        return rules.synergies().stream()
                .filter(each -> places(each.items()).length == each.items().size())
                .map(each -> {
                    var points = new double[criteria.size()];
                    for (int c = 0; c < points.length; c++) {
                        double given =
                                each.points().getOrDefault(criteria.get(c).id(), 0.0);
                        points[c] = rising[c] ? given : -given;
                    }
                    return new Bonus(places(each.items()), points, points);
                })
                .toList();
    }
}
