package org.senken.core.portfolio.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.senken.core.maths.Fraction;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;

/**
 * What statements claim of the weights of the criteria that count. An order and points simply pass over other criteria; any
 * other statement that names one is set aside.
 */
record Claims(List<Claim> all, List<WeightStatement> setAside) {
    Claims {
        all = List.copyOf(all);
        setAside = List.copyOf(setAside);
    }

    static Claims of(List<CriterionId> criteria, List<WeightStatement> statements) {
        var all = new ArrayList<Claim>();
        var aside = new ArrayList<WeightStatement>();
        for (var statement : statements) {
            if (named(statement).stream().allMatch(criteria::contains)) {
                all.addAll(claims(criteria, statement));
            } else {
                aside.add(statement);
            }
        }
        return new Claims(all.stream().distinct().toList(), aside);
    }

    /** The criteria without which a statement says nothing. */
    private static Set<CriterionId> named(WeightStatement statement) {
        return switch (statement) {
            case WeightStatement.Order order -> Set.of();
            case WeightStatement.Points points -> Set.of();
            case WeightStatement.Bounds bounds -> Set.of(bounds.criterion());
            case WeightStatement.Ratio ratio ->
                ratio.of().equals(ratio.to()) ? Set.of(ratio.of()) : Set.of(ratio.of(), ratio.to());
            case WeightStatement.Linear linear -> linear.coefficients().keySet();
        };
    }

    private static List<Claim> claims(List<CriterionId> criteria, WeightStatement statement) {
        return switch (statement) {
            case WeightStatement.Order order -> steps(criteria, order);
            case WeightStatement.Points points -> shares(criteria, points);
            case WeightStatement.Bounds bounds ->
                ends(
                        bounds.min() > 0,
                        new Claim.Share(bounds.criterion(), Side.AT_LEAST, bounds.min()),
                        bounds.max() < 1,
                        new Claim.Share(bounds.criterion(), Side.AT_MOST, bounds.max()));
            case WeightStatement.Ratio ratio ->
                ends(
                        ratio.min() > 0,
                        new Claim.Times(ratio.of(), ratio.to(), Side.AT_LEAST, ratio.min()),
                        ratio.max() < Double.POSITIVE_INFINITY,
                        new Claim.Times(ratio.of(), ratio.to(), Side.AT_MOST, ratio.max()));
            case WeightStatement.Linear linear ->
                ends(
                        linear.min() > Double.NEGATIVE_INFINITY,
                        new Claim.Sum(linear.coefficients(), Side.AT_LEAST, linear.min()),
                        linear.max() < Double.POSITIVE_INFINITY,
                        new Claim.Sum(linear.coefficients(), Side.AT_MOST, linear.max()));
        };
    }

    private static List<Claim> ends(boolean hasLower, Claim lower, boolean hasUpper, Claim upper) {
        var found = new ArrayList<Claim>();
        if (hasLower) {
            found.add(lower);
        }
        if (hasUpper) {
            found.add(upper);
        }
        return found;
    }

    private static List<Claim> steps(List<CriterionId> criteria, WeightStatement.Order order) {
        var steps = new ArrayList<Claim>();
        CriterionId before = null;
        for (var rank : order.ranks()) {
            var counted = criteria.stream().filter(rank::contains).toList();
            for (int i = 1; i < counted.size(); i++) {
                steps.add(new Claim.AsHeavy(counted.getFirst(), counted.get(i)));
            }
            if (!counted.isEmpty()) {
                if (before != null) {
                    steps.add(new Claim.Heavier(before, counted.getFirst()));
                }
                before = counted.getFirst();
            }
        }
        return steps;
    }

    /** A criterion without points has the weight 0; no points at all claim nothing. */
    private static List<Claim> shares(List<CriterionId> criteria, WeightStatement.Points points) {
        var given = criteria.stream()
                .map(each -> Fraction.of(points.points().getOrDefault(each, 0.0)))
                .toList();
        var total = given.stream().reduce(Fraction.ZERO, Fraction::plus);
        var shares = new ArrayList<Claim>();
        for (int i = 0; i < given.size() && total.signum() > 0; i++) {
            shares.add(new Claim.Exactly(criteria.get(i), given.get(i).over(total)));
        }
        return shares;
    }
}
