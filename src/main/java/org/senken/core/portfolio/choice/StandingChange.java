package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.senken.core.portfolio.Naming;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Sentence;

/**
 * Which items stand elsewhere in one robust answer than in another, for example without the votes of members who declared an
 * interest. Items that take part in one of the two only are passed over.
 *
 * @param intoCore core in the other answer alone
 * @param outOfCore core in the first alone
 * @param intoExterior exterior in the other alone
 * @param outOfExterior exterior in the first alone
 */
public record StandingChange(
        List<ItemId> intoCore, List<ItemId> outOfCore, List<ItemId> intoExterior, List<ItemId> outOfExterior) {
    public StandingChange {
        intoCore = List.copyOf(intoCore);
        outOfCore = List.copyOf(outOfCore);
        intoExterior = List.copyOf(intoExterior);
        outOfExterior = List.copyOf(outOfExterior);
    }

    public static StandingChange between(RobustAnswer one, RobustAnswer other) {
        var then = standings(one);
        var now = standings(other);
        return new StandingChange(
                where(then, now, (before, after) -> before != Standing.CORE && after == Standing.CORE),
                where(then, now, (before, after) -> before == Standing.CORE && after != Standing.CORE),
                where(then, now, (before, after) -> before != Standing.EXTERIOR && after == Standing.EXTERIOR),
                where(then, now, (before, after) -> before == Standing.EXTERIOR && after != Standing.EXTERIOR));
    }

    private static Map<ItemId, Standing> standings(RobustAnswer answer) {
        var standings = new HashMap<ItemId, Standing>();
        answer.items().forEach(each -> standings.put(each.item(), each.standing()));
        return standings;
    }

    private static List<ItemId> where(
            Map<ItemId, Standing> then, Map<ItemId, Standing> now, BiPredicate<Standing, Standing> changed) {
        return then.entrySet().stream()
                .filter(each -> now.containsKey(each.getKey()))
                .filter(each -> changed.test(each.getValue(), now.getOrDefault(each.getKey(), each.getValue())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    public boolean isNone() {
        return intoCore.isEmpty() && outOfCore.isEmpty() && intoExterior.isEmpty() && outOfExterior.isEmpty();
    }

    public List<Sentence> sentences(Naming naming) {
        if (isNone()) {
            return List.of(Sentence.of("portfolio.change.none"));
        }
        var all = new ArrayList<Sentence>();
        if (!intoCore.isEmpty()) {
            all.add(Sentence.of("portfolio.change.core", naming.of(intoCore)));
        }
        if (!outOfCore.isEmpty()) {
            all.add(Sentence.of("portfolio.change.no-core", naming.of(outOfCore)));
        }
        if (!intoExterior.isEmpty()) {
            all.add(Sentence.of("portfolio.change.exterior", naming.of(intoExterior)));
        }
        if (!outOfExterior.isEmpty()) {
            all.add(Sentence.of("portfolio.change.no-exterior", naming.of(outOfExterior)));
        }
        return all;
    }
}
