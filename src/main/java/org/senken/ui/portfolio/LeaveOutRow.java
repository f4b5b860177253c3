package org.senken.ui.portfolio;

import java.util.List;
import org.senken.core.portfolio.choice.CoreOverExperts;
import org.senken.core.portfolio.choice.WithoutOne;
import org.senken.language.Messages;

/**
 * An item in words.
 *
 * @param best whether the best portfolio has it, and without how many people it has
 * @param core in how many cases it is chosen
 * @param rank its rank and how far it moves
 */
record LeaveOutRow(String name, String best, String core, String rank) {
    static List<LeaveOutRow> all(LeaveOutViewModel.Found found, Messages words) {
        return found.best().items().stream()
                .map(each -> row(each, found, words))
                .toList();
    }

    private static LeaveOutRow row(WithoutOne.InOptimum item, LeaveOutViewModel.Found found, Messages words) {
        return new LeaveOutRow(
                words.get(found.naming().of(item.item())),
                words.get(item.now() ? "people.best.in" : "people.best.out", item.with(), item.of()),
                found.core().items().stream()
                        .filter(each -> each.item().equals(item.item()))
                        .findFirst()
                        .map(each -> core(each, words))
                        .orElse("–"),
                found.best().ranks().stream()
                        .filter(each -> each.candidate()
                                .item()
                                .filter(item.item()::equals)
                                .isPresent())
                        .findFirst()
                        .map(each -> rank(each, words))
                        .orElse("–"));
    }

    private static String core(CoreOverExperts.Count count, Messages words) {
        if (count.isCore()) {
            return words.get("people.core.core", count.always(), count.of());
        }
        if (count.isExterior()) {
            return words.get("people.core.exterior", 0, count.of());
        }
        return count.sometimes() == 0
                ? words.get("people.core.borderline", count.always(), count.of())
                : words.get(
                        "people.core.borderline.ties", count.always(), count.always() + count.sometimes(), count.of());
    }

    private static String rank(WithoutOne.Ranks ranks, Messages words) {
        return ranks.best() == ranks.worst() && ranks.best() == ranks.now()
                ? words.get("people.rank.stays", ranks.now())
                : words.get("people.rank.moves", ranks.now(), ranks.best(), ranks.worst());
    }
}
