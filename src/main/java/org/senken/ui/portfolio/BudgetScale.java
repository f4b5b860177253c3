package org.senken.ui.portfolio;

import java.util.Optional;
import java.util.stream.LongStream;
import org.senken.core.portfolio.choice.FundingAnswer;

/**
 * The budgets a slider offers, in yen: from the cheapest portfolio to the one that more money cannot better.
 *
 * @param step between two budgets; all of them are whole steps
 */
public record BudgetScale(long least, long most, long step) {
    /** What the K Program funds came to: budgets for exercise. */
    public static final long FIRST_FUND = 250_000_000_000L;

    public static final long BOTH_FUNDS = 500_000_000_000L;

    private static final int STEPS = 400;
    private static final long FINEST = 100_000_000L;
    private static final long COARSEST = 1_000_000_000_000L;

    /**
     * @param budget that must be on the scale; 0 if none is set
     */
    static BudgetScale of(Optional<FundingAnswer> answer, long budget) {
        var costs = answer.stream()
                .flatMap(each -> each.frontier().steps().stream())
                .mapToLong(each -> each.cost())
                .filter(each -> each > 0)
                .toArray();
        long dearest = LongStream.of(costs).max().orElse(BOTH_FUNDS);
        long cheapest = LongStream.of(costs).min().orElse(FINEST);
        long most = Math.max(Math.max(dearest, budget), FINEST);
        long step = step(most);
        long least = Math.max(step, Math.min(cheapest, budget == 0 ? cheapest : budget) / step * step);
        return new BudgetScale(least, Math.max(2 * step, up(most, step)), step);
    }

    private static long step(long most) {
        long step = FINEST;
        while (most / step > STEPS && step < COARSEST) {
            step = String.valueOf(step).startsWith("1") ? step * 5 : step * 2;
        }
        return step;
    }

    private static long up(long yen, long step) {
        return (yen + step - 1) / step * step;
    }

    /** The budget of the scale that is nearest. */
    long nearest(double yen) {
        return Math.clamp(Math.round(yen / step) * step, least, most);
    }
}
