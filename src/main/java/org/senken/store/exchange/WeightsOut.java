package org.senken.store.exchange;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.senken.core.portfolio.model.WeightStatement;

/** Writes statements on weights as {@link WeightsJson} reads them. */
final class WeightsOut {
    private WeightsOut() {}

    /** Writes them as the value that comes next: kind by kind, of which each stands once. */
    static void write(JsonWriter out, List<WeightStatement> statements) {
        out.begin();
        of(statements, WeightStatement.Order.class)
                .forEach(order -> out.list(
                        "order",
                        order.ranks(),
                        (each, rank) ->
                                each.array(rank.stream().sorted().toList(), (one, id) -> one.string(id.value()))));
        of(statements, WeightStatement.Points.class)
                .forEach(points -> out.table("points", points.points(), WeightsOut::decimal));
        var bounds = new TreeMap<Object, WeightStatement.Bounds>();
        of(statements, WeightStatement.Bounds.class)
                .forEach(each -> bounds.put(each.criterion().value(), each));
        if (!bounds.isEmpty()) {
            out.table(
                    "bounds", bounds, (each, ends) -> each.array(List.of(ends.min(), ends.max()), WeightsOut::decimal));
        }
        var ratios = of(statements, WeightStatement.Ratio.class).toList();
        if (!ratios.isEmpty()) {
            out.list("ratios", ratios, WeightsOut::ratio);
        }
        var sums = of(statements, WeightStatement.Linear.class).toList();
        if (!sums.isEmpty()) {
            out.list("linear", sums, WeightsOut::sum);
        }
        out.end();
    }

    private static <T extends WeightStatement> Stream<T> of(List<WeightStatement> statements, Class<T> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static void ratio(JsonWriter out, WeightStatement.Ratio ratio) {
        out.begin().put("of", ratio.of().value()).put("to", ratio.to().value());
        ends(out, ratio.min(), ratio.max());
        out.end();
    }

    private static void sum(JsonWriter out, WeightStatement.Linear sum) {
        out.begin().table("coefficients", sum.coefficients(), WeightsOut::decimal);
        ends(out, sum.min(), sum.max());
        out.end();
    }

    /** An end without a limit is left out. */
    private static void ends(JsonWriter out, double min, double max) {
        if (Double.isFinite(min)) {
            out.put("min", min);
        }
        if (Double.isFinite(max)) {
            out.put("max", max);
        }
    }

    private static void decimal(JsonWriter out, double number) {
        out.decimal(number);
    }
}
