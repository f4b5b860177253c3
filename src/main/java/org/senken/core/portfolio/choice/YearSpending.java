package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.Rules;

/**
 * What a portfolio takes of one fiscal year, in yen.
 *
 * @param limit the most that may be spent; empty if the year is free
 */
public record YearSpending(int year, long low, long likely, long high, OptionalLong limit) {
    /** Every year in which some item runs or for which there is a limit, in order. */
    static List<YearSpending> of(Collection<Item> items, Rules rules) {
        var years = new TreeSet<>(rules.yearly().keySet());
        for (var item : items) {
            for (int year = item.years().first(); year <= item.years().last(); year++) {
                years.add(year);
            }
        }
        var all = new ArrayList<YearSpending>();
        for (int year : years) {
            var limit = rules.yearly().get(year);
            all.add(new YearSpending(
                    year,
                    sum(items, year, Cost::low),
                    sum(items, year, Cost::likely),
                    sum(items, year, Cost::high),
                    limit == null ? OptionalLong.empty() : OptionalLong.of(limit)));
        }
        return all;
    }

    private static long sum(Collection<Item> items, int year, ToLongFunction<Cost> part) {
        return items.stream()
                .mapToLong(each -> of(each, part.applyAsLong(each.cost()), year))
                .sum();
    }

    /** What an item takes of a fiscal year: its cost in equal parts, the rest of the division in the first year. */
    static long of(Item item, long cost, int year) {
        var years = item.years();
        if (year < years.first() || year > years.last()) {
            return 0;
        }
        long part = cost / years.count();
        return year == years.first() ? cost - part * (years.count() - 1) : part;
    }

    /** Whether more is likely to be spent than may be. */
    public boolean isOver() {
        return limit.isPresent() && likely > limit.getAsLong();
    }

    /** Whether more would be spent than may be if everything cost as much as it may. */
    public boolean mayBeOver() {
        return limit.isPresent() && high > limit.getAsLong();
    }
}
