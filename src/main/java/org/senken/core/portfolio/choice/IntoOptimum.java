package org.senken.core.portfolio.choice;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.senken.core.maths.Progress;

/**
 * What would have to be true of an item: the least that must be added to its score on one criterion so that the best
 * portfolio has it. Middles of scores and the mean of the extreme points of the weights, like the optimum. Adding to one
 * item's score changes nothing among portfolios without it, so two optima tell the answer exactly.
 *
 * @param criterion on which
 * @param change what must be added
 */
public record IntoOptimum(int criterion, double change) {
    /**
     * The smallest change, over all criteria whose weight is not 0; nothing needed is a change of 0.
     *
     * @return empty if no allowed portfolio has the item, or no criterion counts
     */
    public static Optional<IntoOptimum> smallest(FundingQuestion question, int item, Effort effort, Progress progress) {
        var gap = gap(question.central(), item, effort, progress);
        var weights = question.centre();
        int heaviest = IntStream.range(0, weights.length)
                .reduce((one, other) -> weights[other] > weights[one] ? other : one)
                .orElseThrow();
        return gap.isEmpty() || weights[heaviest] == 0
                ? Optional.empty()
                : Optional.of(new IntoOptimum(heaviest, gap.getAsDouble() / weights[heaviest]));
    }

    /**
     * By how much the best portfolio with the item falls behind the best of all; 0 if it is among the best.
     *
     * @param program of one direction
     * @return empty if no allowed portfolio has the item, or the search was not finished
     */
    public static OptionalDouble gap(Program program, int item, Effort effort, Progress progress) {
        var all = Optimum.of(program, effort, progress);
        var limits = new ArrayList<>(program.limits());
        limits.add(Limit.mustHave(0, program.items(), item));
        var with = Optimum.of(program.withLimits(limits), effort, progress);
        return all.exact() && with.exact() && with.pick().isPresent()
                ? OptionalDouble.of(Math.max(0, all.worth() - with.worth()))
                : OptionalDouble.empty();
    }
}
