package org.senken.core.portfolio.weights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.technology.CriterionId;

/** Statements of every kind, many of which meet in one point or contradict each other. */
final class RandomStatements {
    private static final int TENTHS = 10;

    private RandomStatements() {}

    static List<WeightStatement> of(List<CriterionId> criteria, SplittableRandom chance, int count) {
        var statements = new ArrayList<WeightStatement>();
        for (int i = 0; i < count; i++) {
            statements.add(one(criteria, chance));
        }
        return statements;
    }

    private static WeightStatement one(List<CriterionId> criteria, SplittableRandom chance) {
        var mixed = new ArrayList<>(criteria);
        Collections.shuffle(mixed, new Random(chance.nextLong()));
        var one = mixed.getFirst();
        var other = mixed.getLast();
        // whole tenths: what clashes, clashes by more than rounding
        int low = chance.nextInt(TENTHS);
        int high = low + chance.nextInt(4);
        return switch (chance.nextInt(6)) {
            case 0 -> new WeightStatement.Order(List.of(Set.of(one), Set.of(other)));
            case 1 -> new WeightStatement.Order(List.of(Set.copyOf(mixed.subList(0, 2))));
            case 2 -> new WeightStatement.Bounds(one, low / 10.0, Math.min(10, high) / 10.0);
            case 3 -> new WeightStatement.Ratio(one, other, low * 3 / 10.0, high * 5 / 10.0);
            case 4 ->
                new WeightStatement.Points(
                        mixed.stream().collect(Collectors.toMap(each -> each, each -> 1.0 + chance.nextInt(3))));
            default ->
                new WeightStatement.Linear(
                        Map.of(one, 1.0 + chance.nextInt(2), other, -1.0), (low - 5) / 10.0, (high - 5) / 10.0);
        };
    }
}
