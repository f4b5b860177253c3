package org.senken.core.portfolio.sensitivity;

import java.util.Comparator;
import java.util.List;

/**
 * How far single inputs move one alternative, each from its low to its high end while all others stay where they are.
 *
 * @param bars the widest first
 */
public record Tornado(int alternative, double value, int rank, List<Bar> bars) {
    /** An input with its low and its high end. */
    public sealed interface Input {
        double low();

        double high();

        /** A score of any alternative. */
        record Score(int alternative, int criterion, double low, double high) implements Input {}

        /** A weight; the others keep their ratios. */
        record Weight(int criterion, double low, double high) implements Input {}
    }

    /**
     * What one input does.
     *
     * @param atLow the alternative's value and rank with the input at its low end
     * @param atHigh the same at its high end
     */
    public record Bar(Input input, Outcome atLow, Outcome atHigh) {
        public double width() {
            return Math.abs(atHigh.value - atLow.value);
        }

        /** Whether the input changes the alternative's rank at either end. */
        public boolean changesRank(int rank) {
            return atLow.rank != rank || atHigh.rank != rank;
        }
    }

    /** A value and the rank that goes with it. */
    public record Outcome(double value, int rank) {}

    public Tornado {
        bars = List.copyOf(bars);
    }

    /** Moves the inputs one by one. */
    public static Tornado of(PointCase base, int alternative, List<Input> inputs) {
        var bars = inputs.stream()
                .map(input -> new Bar(
                        input,
                        outcome(with(base, input, input.low()), alternative),
                        outcome(with(base, input, input.high()), alternative)))
                .sorted(Comparator.comparingDouble(Bar::width)
                        .thenComparingInt(bar ->
                                Math.abs(bar.atHigh().rank() - bar.atLow().rank()))
                        .reversed())
                .toList();
        return new Tornado(alternative, base.value(alternative), base.rank(alternative), bars);
    }

    private static PointCase with(PointCase base, Input input, double end) {
        return switch (input) {
            case Input.Score score -> base.withScore(score.alternative, score.criterion, end);
            case Input.Weight weight -> base.withWeight(weight.criterion, end);
        };
    }

    private static Outcome outcome(PointCase moved, int alternative) {
        return new Outcome(moved.value(alternative), moved.rank(alternative));
    }
}
