package org.senken.core.portfolio.choice;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.Admissible;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;

/**
 * What may be funded, what it costs and scores, and what must be kept to.
 *
 * @param items their names
 * @param costs whole numbers in units of ten to the power of minus decimals
 * @param bonuses what items gain from one another, on each criterion
 * @param statements on the weights
 * @param scenarios may be empty; else dominance and regret are over all of them
 */
public record FundingQuestion(
        List<CriterionId> criteria,
        List<String> items,
        long[] costs,
        int decimals,
        Scores scores,
        List<Bonus> bonuses,
        List<Limit> limits,
        List<WeightStatement> statements,
        List<Scenario> scenarios) {
    /** Weights and scores as they are in one scenario. */
    public record Scenario(String id, List<WeightStatement> statements, Scores scores) {
        public Scenario {
            statements = List.copyOf(statements);
        }
    }

    public FundingQuestion {
        criteria = List.copyOf(criteria);
        items = List.copyOf(items);
        bonuses = List.copyOf(bonuses);
        limits = List.copyOf(limits);
        statements = List.copyOf(statements);
        scenarios = List.copyOf(scenarios);
    }

    /** The same with a budget; one finer than the costs is rounded down, which changes nothing. */
    public FundingQuestion withBudget(BigDecimal most) {
        var units = most.movePointRight(decimals).toBigInteger().min(BigInteger.valueOf(Long.MAX_VALUE - 1));
        var limited = new ArrayList<>(limits);
        limited.add(Limit.budget(costs, units.longValue()));
        return new FundingQuestion(criteria, items, costs, decimals, scores, bonuses, limited, statements, scenarios);
    }

    /** The same in one world, without scenarios. */
    FundingQuestion alone(Scores here, List<WeightStatement> said) {
        return new FundingQuestion(criteria, items, costs, decimals, here, bonuses, limits, said, List.of());
    }

    /** The same with other limits. */
    FundingQuestion withLimits(List<Limit> changed) {
        return new FundingQuestion(criteria, items, costs, decimals, scores, bonuses, changed, statements, scenarios);
    }

    /** The same without a limit on all cost together. */
    FundingQuestion withoutBudget() {
        return withLimits(
                limits.stream().filter(each -> each.kind() != Limit.Kind.BUDGET).toList());
    }

    /** The same with one more statement on weights, in every scenario. */
    FundingQuestion withStatement(WeightStatement statement) {
        var changed = scenarios.stream()
                .map(each -> new Scenario(each.id(), with(each.statements(), statement), each.scores()))
                .toList();
        return new FundingQuestion(
                criteria, items, costs, decimals, scores, bonuses, limits, with(statements, statement), changed);
    }

    private static List<WeightStatement> with(List<WeightStatement> said, WeightStatement more) {
        var all = new ArrayList<>(said);
        all.add(more);
        return all;
    }

    /** What is said of the weights in each scenario, or in the world as it is if there are none. */
    Stream<List<WeightStatement>> said() {
        return states().map(Scenario::statements);
    }

    /** The extreme points of the weights in each scenario, or in the world as it is if there are none. */
    List<double[][]> points() {
        return states().map(each -> weights(each.statements()).extremePoints()).toList();
    }

    /** The same with one score known exactly, in scenarios too. */
    FundingQuestion withScore(int item, int criterion, double score) {
        var changed = scenarios.stream()
                .map(each ->
                        new Scenario(each.id(), each.statements(), each.scores().with(item, criterion, score)))
                .toList();
        return new FundingQuestion(
                criteria,
                items,
                costs,
                decimals,
                scores.with(item, criterion, score),
                bonuses,
                limits,
                statements,
                changed);
    }

    /** The same with an item so many points better on a criterion, in scenarios too, and no better than the scale allows. */
    FundingQuestion withRaise(int item, int criterion, double points) {
        var changed = scenarios.stream()
                .map(each ->
                        new Scenario(each.id(), each.statements(), each.scores().raised(item, criterion, points)))
                .toList();
        return new FundingQuestion(
                criteria,
                items,
                costs,
                decimals,
                scores.raised(item, criterion, points),
                bonuses,
                limits,
                statements,
                changed);
    }

    /** The mean of the extreme points of the weights, without scenarios. */
    public double[] centre() {
        return weights(statements).centre();
    }

    /** A sum of costs as people write it. */
    public BigDecimal cost(long units) {
        return BigDecimal.valueOf(units, decimals);
    }

    /** Whether the extreme points of all weights are known; with too many of them dominance is over some only. */
    public boolean hasAllExtremePoints() {
        return states().allMatch(each -> weights(each.statements()).hasAllExtremePoints());
    }

    private Stream<Scenario> states() {
        return scenarios.isEmpty() ? Stream.of(new Scenario("", statements, scores)) : scenarios.stream();
    }

    private WeightSet weights(List<WeightStatement> said) {
        if (Admissible.of(criteria, said) instanceof WeightSet set) {
            return set;
        }
        throw new IllegalArgumentException("no weights agree with what was said");
    }

    /** One direction for each extreme point of the weights in each scenario. */
    public Program robust() {
        var states = states().toList();
        var points = states.stream()
                .map(each -> weights(each.statements()).extremePoints())
                .toList();
        var low = new double[items.size()][];
        var high = new double[items.size()][];
        for (int item = 0; item < items.size(); item++) {
            int at = item;
            low[item] = joined(
                    states.size(), s -> Scores.worth(states.get(s).scores().low()[at], points.get(s)));
            high[item] = joined(
                    states.size(), s -> Scores.worth(states.get(s).scores().high()[at], points.get(s)));
        }
        var gains = bonuses.stream()
                .map(bonus -> new Bonus(
                        bonus.items(),
                        joined(states.size(), s -> Scores.worth(bonus.low(), points.get(s))),
                        joined(states.size(), s -> Scores.worth(bonus.high(), points.get(s)))))
                .toList();
        return new Program(costs, low, high, gains, limits);
    }

    private static double[] joined(int parts, IntFunction<double[]> part) {
        return IntStream.range(0, parts)
                .mapToObj(part)
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    /** One direction: the middles of scores and the mean of the extreme points of the weights, without scenarios. */
    public Program central() {
        return at(centre());
    }

    /** One direction: the middles of scores and the given weights, without scenarios. */
    Program at(double[] weights) {
        var point = new double[][] {weights};
        var gains = bonuses.stream()
                .map(bonus ->
                        new Bonus(bonus.items(), Scores.worth(bonus.low(), point), Scores.worth(bonus.high(), point)))
                .toList();
        return new Program(costs, Scores.worth(scores.low(), point), Scores.worth(scores.high(), point), gains, limits)
                .middle();
    }
}
