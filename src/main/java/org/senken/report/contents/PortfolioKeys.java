package org.senken.report.contents;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.senken.chart.ChartNeed;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.choice.ProtectionFlag;

/** What can be said of rankings and of what to fund. */
final class PortfolioKeys {
    static final List<LiveKey> ALL = List.of(
            LiveKey.of("ranking-first", ChartNeed.RANKING, w -> first(w, 1)),
            LiveKey.of("ranking-first-three", ChartNeed.RANKING, w -> first(w, 3)),
            LiveKey.of("ranking-first-five", ChartNeed.RANKING, w -> first(w, 5)),
            LiveKey.of(
                    "draws",
                    ChartNeed.RANKING,
                    w -> w.results()
                            .ranked()
                            .map(each -> w.say("contents.whole", each.ranking().draws()))),
            LiveKey.count("items", w -> (long) w.study().portfolio().items().size()),
            LiveKey.of("budget", PortfolioKeys::budget),
            funded(
                    "best-items",
                    each -> each.best().map(best -> String.valueOf(best.items().size()))),
            funded("best-names", each -> each.best().map(best -> each.names(best.items()))),
            funded("best-cost", Funded::bestCost),
            funded("portfolios", each -> each.portfolios().map(String::valueOf)),
            funded("core-items", each -> each.count(Standing.CORE)),
            funded("core-names", each -> each.names(Standing.CORE)),
            funded("borderline-items", each -> each.count(Standing.BORDERLINE)),
            funded("borderline-names", each -> each.names(Standing.BORDERLINE)),
            funded("exterior-items", each -> each.count(Standing.EXTERIOR)),
            funded("protected-names", each -> Optional.of(each.flagged()).filter(names -> !names.isEmpty())),
            LiveKey.count("protected-items", w -> flags(w).count()),
            LiveKey.of("unprotected-items", PortfolioKeys::unplanned));

    private PortfolioKeys() {}

    /** How many plans are still to be written; nought is worth saying. */
    private static Optional<String> unplanned(Writing writing) {
        return writing.study()
                .fundingCase()
                .map(any -> String.valueOf(
                        flags(writing).filter(each -> !each.isPlanned()).count()));
    }

    /** The items that may be funded with a protection plan only. */
    private static Stream<ProtectionFlag> flags(Writing writing) {
        return writing.study().fundingCase().stream().flatMap(each -> ProtectionFlag.of(each).stream());
    }

    private static LiveKey funded(String key, Function<Funded, Optional<String>> text) {
        return LiveKey.of(key, ChartNeed.FUNDING, w -> Funded.of(w).flatMap(text));
    }

    private static Optional<String> first(Writing writing, int count) {
        return RankedRows.of(writing).map(rows -> rows.names(count));
    }

    private static Optional<String> budget(Writing writing) {
        long budget = writing.study().portfolio().rules().budget();
        return budget == 0 ? Optional.empty() : Optional.of(writing.yen(budget));
    }
}
