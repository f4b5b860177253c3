package org.senken.core.portfolio;

import java.util.SortedMap;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/** What was said of the weights of a study, in words. */
final class StatementWords {
    private final FundingCase study;

    StatementWords(FundingCase study) {
        this.study = study;
    }

    /** One statement on weights in words. */
    Sentence of(WeightStatement statement) {
        return switch (statement) {
            case WeightStatement.Order order -> Sentence.of("model.weights.order", order(order));
            case WeightStatement.Points points -> Sentence.of("model.weights.points", points(points.points()));
            case WeightStatement.Bounds bounds ->
                Sentence.of(
                        "model.weights.bounds",
                        name(bounds.criterion()),
                        Words.percent(bounds.min()),
                        Words.percent(bounds.max()));
            case WeightStatement.Ratio ratio ->
                ratio.max() == Double.POSITIVE_INFINITY
                        ? Sentence.of(
                                "model.weights.ratio.least",
                                name(ratio.of()),
                                name(ratio.to()),
                                Words.score(ratio.min()))
                        : Sentence.of(
                                "model.weights.ratio",
                                name(ratio.of()),
                                name(ratio.to()),
                                Words.score(ratio.min()),
                                Words.score(ratio.max()));
            case WeightStatement.Linear linear -> Sentence.of("model.weights.linear", linear(linear));
        };
    }

    private Text order(WeightStatement.Order order) {
        var ranks = order.ranks().stream()
                .map(rank -> rank.stream().sorted().map(this::name).toList())
                .toList();
        return new Text(
                String.join(
                        " ≥ ",
                        ranks.stream()
                                .map(rank -> String.join(
                                        " = ", rank.stream().map(Text::en).toList()))
                                .toList()),
                String.join(
                        " ≧ ",
                        ranks.stream()
                                .map(rank -> String.join(
                                        " = ", rank.stream().map(Text::ja).toList()))
                                .toList()));
    }

    /** Points as shares of the criteria that count. */
    private Text points(SortedMap<CriterionId, Double> points) {
        double total = study.criterionIds().stream()
                .mapToDouble(each -> points.getOrDefault(each, 0.0))
                .sum();
        return Naming.joined(study.criteria().stream()
                .map(each -> {
                    var share = Words.percent(total > 0 ? points.getOrDefault(each.id(), 0.0) / total : 0);
                    return new Text(
                            each.name().en() + " " + share.en(), each.name().ja() + " " + share.ja());
                })
                .toList());
    }

    private Text linear(WeightStatement.Linear linear) {
        var en = new StringBuilder();
        var ja = new StringBuilder();
        if (linear.min() > Double.NEGATIVE_INFINITY) {
            en.append(Words.score(linear.min())).append(" ≤ ");
            ja.append(Words.score(linear.min())).append(" ≦ ");
        }
        boolean isFirst = true;
        for (var term : linear.coefficients().entrySet()) {
            double factor = term.getValue();
            var sign = factor < 0 ? " − " : isFirst ? "" : " + ";
            var times = Math.abs(factor) == 1 ? "" : Words.score(Math.abs(factor)) + " × ";
            en.append(sign).append(times).append(name(term.getKey()).en());
            ja.append(sign).append(times).append(name(term.getKey()).ja());
            isFirst = false;
        }
        if (linear.max() < Double.POSITIVE_INFINITY) {
            en.append(" ≤ ").append(Words.score(linear.max()));
            ja.append(" ≦ ").append(Words.score(linear.max()));
        }
        return new Text(en.toString(), ja.toString());
    }

    private Text name(CriterionId id) {
        return study.votes().criteria().stream()
                .filter(each -> each.id().equals(id))
                .map(Criterion::name)
                .findFirst()
                .orElse(Text.same(id.value()));
    }
}
