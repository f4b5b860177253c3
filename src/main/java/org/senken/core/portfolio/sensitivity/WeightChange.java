package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.maths.Fraction;
import org.senken.core.maths.LinearForm;
import org.senken.core.maths.LinearProgram;
import org.senken.core.portfolio.weights.WeightSet;

/**
 * The smallest change of weights that brings one alternative level with another; the least bit more puts it above.
 *
 * @param weights after the change
 * @param moved how much of all weight changes hands, from 0 to 1: half the sum of what all weights change
 */
public record WeightChange(List<Double> weights, double moved) {
    public WeightChange {
        weights = List.copyOf(weights);
    }

    /**
     * Finds it exactly, as a linear programme. Of several changes of the same size one is given.
     *
     * @param admissible where the weights may go
     * @return no change if the alternative is not behind; empty if no admissible weights bring it level
     */
    public static Optional<WeightChange> smallest(PointCase now, WeightSet admissible, int behind, int ahead) {
        return new Programme(now, admissible).smallest(lead(now, behind, ahead));
    }

    /** What the one has over the other on each criterion. */
    private static List<Fraction> lead(PointCase now, int behind, int ahead) {
        return IntStream.range(0, now.criteria())
                .mapToObj(j -> Fraction.of(now.worth(behind, j)).minus(Fraction.of(now.worth(ahead, j))))
                .toList();
    }

    /** Unknown are what is added to each weight and what is taken away: w = now + added − taken. */
    private static final class Programme {
        private final int size;
        private final List<Fraction> start;
        private final LinearProgram programme;

        Programme(PointCase now, WeightSet admissible) {
            size = now.criteria();
            start = shares(now);
            programme = new LinearProgram(2 * size);
            for (int i = 0; i < size; i++) {
                var unit = new ArrayList<>(Collections.nCopies(size, Fraction.ZERO));
                unit.set(i, Fraction.ONE);
                programme.atLeast(changes(unit), at(unit).negated());
            }
            programme.equal(changes(Collections.nCopies(size, Fraction.ONE)), Fraction.ZERO);
            for (var condition : admissible.conditions()) {
                var form = condition.fractions();
                if (condition.kind() == LinearForm.Kind.ZERO) {
                    programme.equal(changes(form), at(form).negated());
                } else {
                    programme.atLeast(changes(form), at(form).negated());
                }
            }
        }

        private static List<Fraction> shares(PointCase now) {
            var weights = IntStream.range(0, now.criteria())
                    .mapToObj(j -> Fraction.of(now.weight(j)))
                    .toList();
            var sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
            return weights.stream().map(each -> each.over(sum)).toList();
        }

        Optional<WeightChange> smallest(List<Fraction> lead) {
            programme.atLeast(changes(lead), at(lead).negated());
            return programme
                    .maximum(Collections.nCopies(2 * size, Fraction.of(-1)))
                    .map(this::change);
        }

        private WeightChange change(List<Fraction> point) {
            var moved = point.stream().reduce(Fraction.ZERO, Fraction::plus).over(Fraction.of(2));
            var weights = IntStream.range(0, size)
                    .mapToObj(i -> start.get(i)
                            .plus(point.get(i))
                            .minus(point.get(size + i))
                            .toDouble())
                    .toList();
            return new WeightChange(weights, moved.toDouble());
        }

        /** The coefficients of what is added and taken in a sum of weights. */
        private static List<Fraction> changes(List<Fraction> sum) {
            var both = new ArrayList<>(sum);
            sum.forEach(each -> both.add(each.negated()));
            return both;
        }

        private Fraction at(List<Fraction> sum) {
            var value = Fraction.ZERO;
            for (int i = 0; i < size; i++) {
                value = value.plus(sum.get(i).times(start.get(i)));
            }
            return value;
        }
    }
}
