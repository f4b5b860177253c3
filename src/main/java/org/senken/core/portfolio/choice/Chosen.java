package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.Yen;
import org.senken.core.portfolio.model.Cost;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/**
 * A portfolio and what there is to say of it.
 *
 * @param items in the study's order
 * @param cost of all items whose cost is known
 * @param value of all items that take part in the choice, in the world asked for, everything at its middle
 * @param unvalued items without a value, because they take no part
 * @param years what it takes of every fiscal year, of items whose cost is known
 * @param flags items that may be funded with a protection plan only
 * @param broken limits it does not keep to
 */
public record Chosen(
        List<ItemId> items,
        Cost cost,
        double value,
        List<ItemId> unvalued,
        List<YearSpending> years,
        List<ProtectionFlag> flags,
        List<Limit> broken) {
    public Chosen {
        items = List.copyOf(items);
        unvalued = List.copyOf(unvalued);
        years = List.copyOf(years);
        flags = List.copyOf(flags);
        broken = List.copyOf(broken);
    }

    /** What there is to say of a set of items in a world; ids the study does not have are passed over. */
    public static Chosen of(StudyFunding funding, Outlook world, Collection<ItemId> wanted) {
        var asked = new HashSet<>(wanted);
        var study = funding.study();
        var items = study.portfolio().items().stream()
                .filter(each -> asked.contains(each.id()))
                .toList();
        var pick = funding.pick(asked);
        var priced = items.stream().filter(each -> each.cost().isKnown()).toList();
        return new Chosen(
                items.stream().map(Item::id).toList(),
                total(priced),
                funding.in(world).central().worth(pick.items())[0],
                items.stream()
                        .map(Item::id)
                        .filter(each -> funding.placeOf(each) < 0)
                        .toList(),
                YearSpending.of(priced, study.portfolio().rules()),
                items.stream()
                        .map(each -> ProtectionFlag.of(study, each))
                        .flatMap(Optional::stream)
                        .toList(),
                funding.question().limits().stream()
                        .filter(limit -> !limit.holds(pick.items()))
                        .toList());
    }

    private static Cost total(List<Item> items) {
        return new Cost(
                items.stream().mapToLong(each -> each.cost().low()).sum(),
                items.stream().mapToLong(each -> each.cost().likely()).sum(),
                items.stream().mapToLong(each -> each.cost().high()).sum());
    }

    /** The limits it does not keep to, then items to be protected, then items without a value. */
    public List<Sentence> sentences(StudyFunding funding, Naming naming) {
        var all = new ArrayList<Sentence>();
        if (!broken.isEmpty()) {
            all.add(Sentence.of("portfolio.broken"));
            all.addAll(LimitWords.of(broken, funding, naming));
        }
        flags.forEach(each -> all.add(each.sentence(naming)));
        if (!unvalued.isEmpty()) {
            all.add(Sentence.of("portfolio.unvalued", naming.of(unvalued)));
        }
        years.stream()
                .filter(YearSpending::mayBeOver)
                .filter(each -> !each.isOver())
                .forEach(each -> all.add(Sentence.of(
                        "portfolio.year.may-be-over",
                        Yen.fiscalYear(each.year()),
                        Yen.words(each.high()),
                        Yen.words(each.limit().orElseThrow()))));
        return all;
    }
}
