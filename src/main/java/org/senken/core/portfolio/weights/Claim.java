package org.senken.core.portfolio.weights;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.senken.core.maths.Fraction;
import org.senken.core.maths.LinearForm;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** One thing that a statement on weights claims: a statement with two ends makes two claims, an order one per step. */
public sealed interface Claim {
    /** One criterion is at least as heavy as the other. */
    record Heavier(CriterionId criterion, CriterionId other) implements Claim {}

    /** Two criteria are equally heavy. */
    record AsHeavy(CriterionId criterion, CriterionId other) implements Claim {}

    /** The weight of a criterion, as a share of the whole. */
    record Share(CriterionId criterion, Side side, double share) implements Claim {}

    /** How many times as heavy a criterion is as another. */
    record Times(CriterionId criterion, CriterionId other, Side side, double factor) implements Claim {}

    /** A weighted sum of weights. */
    record Sum(SortedMap<CriterionId, Double> coefficients, Side side, double value) implements Claim {
        public Sum(Map<CriterionId, Double> coefficients, Side side, double value) {
            this(new TreeMap<>(coefficients), side, value);
        }
    }

    /** The weight of a criterion, exactly, by its points out of all points. */
    record Exactly(CriterionId criterion, Fraction share) implements Claim {}

    /** The claim as a condition on weights that add up to 1. */
    default LinearForm form(List<CriterionId> criteria) {
        return switch (this) {
            case Heavier order ->
                condition(criteria, difference(order.criterion, order.other), Side.AT_LEAST, Fraction.ZERO);
            case AsHeavy tie ->
                LinearForm.of(
                        coefficients(criteria, difference(tie.criterion, tie.other), Fraction.ZERO),
                        LinearForm.Kind.ZERO);
            case Share bound ->
                condition(criteria, Map.of(bound.criterion, Fraction.ONE), bound.side, Fraction.of(bound.share));
            case Times ratio ->
                condition(
                        criteria,
                        Map.of(
                                ratio.criterion,
                                Fraction.ONE,
                                ratio.other,
                                Fraction.of(ratio.factor).negated()),
                        ratio.side,
                        Fraction.ZERO);
            case Sum sum ->
                condition(
                        criteria,
                        sum.coefficients.entrySet().stream()
                                .collect(Collectors.toMap(Map.Entry::getKey, each -> Fraction.of(each.getValue()))),
                        sum.side,
                        Fraction.of(sum.value));
            case Exactly points ->
                LinearForm.of(
                        coefficients(criteria, Map.of(points.criterion, Fraction.ONE), points.share),
                        LinearForm.Kind.ZERO);
        };
    }

    private static Map<CriterionId, Fraction> difference(CriterionId criterion, CriterionId other) {
        return Map.of(criterion, Fraction.ONE, other, Fraction.ONE.negated());
    }

    private static LinearForm condition(
            List<CriterionId> criteria, Map<CriterionId, Fraction> sum, Side side, Fraction value) {
        var atLeast = coefficients(criteria, sum, value);
        return LinearForm.of(
                side == Side.AT_LEAST
                        ? atLeast
                        : atLeast.stream().map(Fraction::negated).toList(),
                LinearForm.Kind.NOT_NEGATIVE);
    }

    /** Σ a·w − value, the value spread over weights that add up to 1. */
    private static List<Fraction> coefficients(
            List<CriterionId> criteria, Map<CriterionId, Fraction> sum, Fraction value) {
        return criteria.stream()
                .map(each -> sum.getOrDefault(each, Fraction.ZERO).minus(value))
                .toList();
    }

    /** The claim in words. */
    default Sentence sentence(Function<CriterionId, Text> name) {
        return switch (this) {
            case Heavier order ->
                Sentence.of("weights.claim.heavier", name.apply(order.criterion), name.apply(order.other));
            case AsHeavy tie -> Sentence.of("weights.claim.equal", name.apply(tie.criterion), name.apply(tie.other));
            case Share bound ->
                switch (bound.side) {
                    case AT_LEAST ->
                        Sentence.of("weights.claim.at-least", name.apply(bound.criterion), plain(bound.share));
                    case AT_MOST ->
                        Sentence.of("weights.claim.at-most", name.apply(bound.criterion), plain(bound.share));
                };
            case Times ratio ->
                switch (ratio.side) {
                    case AT_LEAST ->
                        Sentence.of(
                                "weights.claim.times.at-least",
                                name.apply(ratio.criterion),
                                name.apply(ratio.other),
                                plain(ratio.factor));
                    case AT_MOST ->
                        Sentence.of(
                                "weights.claim.times.at-most",
                                name.apply(ratio.criterion),
                                name.apply(ratio.other),
                                plain(ratio.factor));
                };
            case Sum sum ->
                Sentence.of(
                        "weights.claim.sum",
                        formula(sum.coefficients, name),
                        sum.side == Side.AT_LEAST ? "≥" : "≤",
                        plain(sum.value));
            case Exactly points ->
                Sentence.of("weights.claim.exactly", name.apply(points.criterion), points.share.toString());
        };
    }

    private static Text formula(SortedMap<CriterionId, Double> coefficients, Function<CriterionId, Text> name) {
        var en = new StringBuilder();
        var ja = new StringBuilder();
        coefficients.forEach((criterion, factor) -> {
            var sign = factor < 0 ? " − " : en.isEmpty() ? "" : " + ";
            var times = Math.abs(factor) == 1 ? "" : plain(Math.abs(factor)) + "·";
            en.append(sign).append(times).append(name.apply(criterion).en());
            ja.append(sign).append(times).append(name.apply(criterion).ja());
        });
        return new Text(en.toString().strip(), ja.toString().strip());
    }

    private static String plain(double number) {
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
