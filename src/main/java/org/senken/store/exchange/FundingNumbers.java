package org.senken.store.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.senken.core.portfolio.choice.Bonus;
import org.senken.core.portfolio.choice.FundingQuestion;
import org.senken.core.portfolio.choice.Limit;
import org.senken.core.portfolio.choice.Scores;
import org.senken.core.technology.CriterionId;
import org.senken.store.exchange.FundingJson.Span;

/** A file of what may be funded, once nothing is wrong with it, as numbers: decimals become whole numbers of small units. */
final class FundingNumbers {
    private static final Span NO_GAIN = new Span(0, 0);

    private final FundingJson file;
    private final List<String> ids;
    private final int items;

    FundingNumbers(FundingJson file) {
        this.file = file;
        ids = file.ids();
        items = ids.size();
    }

    FundingQuestion question() {
        var costs = file.rows().stream().map(FundingJson.Row::cost).toList();
        int decimals = decimals(costs);
        return new FundingQuestion(
                file.criteria(),
                ids,
                costs.stream().mapToLong(each -> units(each, decimals)).toArray(),
                decimals,
                scores(Map.of()),
                file.limits().synergies().stream().map(this::bonus).toList(),
                limits(),
                file.weights().statements(),
                file.scenarios().stream().map(this::scenario).toList());
    }

    static int decimals(Collection<BigDecimal> numbers) {
        return Math.max(0, numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0));
    }

    private static long units(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).longValueExact();
    }

    private FundingQuestion.Scenario scenario(FundingJson.ScenarioRow row) {
        return new FundingQuestion.Scenario(
                row.id(), row.weights().orElse(file.weights()).statements(), scores(row.scores()));
    }

    private Scores scores(Map<String, Map<CriterionId, Span>> other) {
        var all = file.scores(other);
        return new Scores(
                all.values().stream().map(each -> row(each, Span::low)).toArray(double[][]::new),
                all.values().stream().map(each -> row(each, Span::high)).toArray(double[][]::new));
    }

    private double[] row(Map<CriterionId, Span> scores, ToDoubleFunction<Span> end) {
        return file.criteria().stream()
                .mapToDouble(each -> end.applyAsDouble(scores.getOrDefault(each, NO_GAIN)))
                .toArray();
    }

    private Bonus bonus(LimitsJson.SynergyRow row) {
        return new Bonus(places(row.items()), row(row.scores(), Span::low), row(row.scores(), Span::high));
    }

    private int[] places(List<String> named) {
        return named.stream().mapToInt(ids::indexOf).toArray();
    }

    private List<Limit> limits() {
        var limits = new ArrayList<Limit>();
        var given = file.limits();
        for (int i = 0; i < given.mustHave().size(); i++) {
            limits.add(Limit.mustHave(i, items, ids.indexOf(given.mustHave().get(i))));
        }
        for (int i = 0; i < given.excluded().size(); i++) {
            limits.add(Limit.excluded(i, items, ids.indexOf(given.excluded().get(i))));
        }
        for (int i = 0; i < given.requires().size(); i++) {
            var pair = places(given.requires().get(i));
            limits.add(Limit.requires(i, items, pair[0], pair[1]));
        }
        for (int i = 0; i < given.exclusive().size(); i++) {
            limits.add(Limit.exclusive(i, items, places(given.exclusive().get(i))));
        }
        for (int i = 0; i < given.groups().size(); i++) {
            var group = given.groups().get(i);
            limits.add(Limit.group(i, items, places(group.items()), group.min(), group.max()));
        }
        if (given.most() >= 0) {
            limits.add(Limit.mostItems(items, given.most()));
        }
        for (int i = 0; i < given.linear().size(); i++) {
            limits.add(linear(i, given.linear().get(i)));
        }
        return limits;
    }

    private Limit linear(int number, LimitsJson.LinearRow row) {
        int decimals = decimals(row.numbers());
        var coefficients = new long[items];
        row.coefficients().forEach((item, each) -> coefficients[ids.indexOf(item)] = units(each, decimals));
        return new Limit(
                Limit.Kind.LINEAR,
                number,
                coefficients,
                row.min().map(each -> units(each, decimals)).orElse(Limit.NONE_BELOW),
                row.max().map(each -> units(each, decimals)).orElse(Limit.NONE_ABOVE));
    }
}
