package org.senken.report.contents;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.chart.FundedStudy;
import org.senken.chart.PortfolioPair;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.RobustAnswer;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Text;
import org.senken.language.Messages;

/** Which two portfolios are set beside each other where nobody chooses. */
public final class ComparedPortfolios {
    /** A portfolio with what it is called. */
    private record Named(Text name, Collection<ItemId> items) {}

    private ComparedPortfolios() {}

    /**
     * The newest decision beside the best portfolio; where nothing was decided, the best beside that of least regret. Without
     * two portfolios nothing is compared.
     */
    public static FundedStudy in(FundedStudy funded) {
        var pair = Stream.of(decided(funded), best(funded), regret(funded))
                .flatMap(Optional::stream)
                .limit(2)
                .toList();
        if (pair.size() < 2) {
            return funded;
        }
        var one = pair.getFirst();
        var other = pair.getLast();
        var comparison = Comparison.of(funded.answer().funding(), one.items(), other.items());
        return funded.withPair(new PortfolioPair(comparison, one.name(), other.name()));
    }

    private static Optional<Named> decided(FundedStudy funded) {
        var decisions = funded.answer().funding().study().portfolio().decisions();
        return decisions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Named(
                        decisions.getLast().name(), decisions.getLast().chosen()));
    }

    private static Optional<Named> best(FundedStudy funded) {
        return funded.answer().optimum().map(each -> named("compare.optimum", each.items()));
    }

    private static Optional<Named> regret(FundedStudy funded) {
        return funded.robust().flatMap(RobustAnswer::regret).map(each -> named("compare.regret", each.items()));
    }

    private static Named named(String key, Collection<ItemId> items) {
        return new Named(Messages.inBoth(key), items);
    }
}
