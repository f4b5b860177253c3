package org.senken.core.portfolio.acceptability;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.senken.core.technology.Direction;

/** Scores drawn each for itself and put on the scales of their criteria, which never clip them. */
public final class IndependentScores implements Scoring {
    private final int alternatives;
    private final int criteria;
    private final Value[] values;
    private final double[] fixed;
    private final double[] starts;
    private final double[] slopes;
    private final int[] normals;
    private final int[] others;

    private IndependentScores(List<Axis> axes, List<Alternative> rows, List<Interval> scales) {
        alternatives = rows.size();
        criteria = axes.size();
        values = rows.stream().flatMap(row -> row.values().stream()).toArray(Value[]::new);
        starts = new double[values.length];
        slopes = new double[values.length];
        fixed = new double[values.length];
        for (int cell = 0; cell < values.length; cell++) {
            var scale = scales.get(cell % criteria);
            boolean rising = axes.get(cell % criteria).direction() == Direction.MAX;
            double slope = scale.width() > 0 ? (rising ? 1 : -1) / scale.width() : 0;
            double start = scale.width() > 0 ? (rising ? -scale.low() : scale.high()) / scale.width() : 0;
            set(cell, start, slope);
        }
        normals = cells(Value.Normal.class);
        others = IntStream.range(0, values.length)
                .filter(cell -> !(values[cell] instanceof Value.Normal) && !(values[cell] instanceof Value.Exact))
                .toArray();
    }

    /** Folds mean and deviation of a normal distribution, and an exact value, into the line of its scale. */
    private void set(int cell, double start, double slope) {
        starts[cell] = start;
        slopes[cell] = slope;
        switch (values[cell]) {
            case Value.Exact exact -> fixed[cell] = start + slope * exact.value();
            case Value.Normal normal -> {
                starts[cell] = start + slope * normal.mean();
                slopes[cell] = slope * normal.deviation();
            }
            default -> {}
        }
    }

    private int[] cells(Class<? extends Value> type) {
        return IntStream.range(0, values.length)
                .filter(cell -> type.isInstance(values[cell]))
                .toArray();
    }

    /**
     * @param rows at least one, each with a value for each criterion
     */
    public static IndependentScores of(List<Axis> axes, List<Alternative> rows) {
        var scales = IntStream.range(0, axes.size())
                .mapToObj(place -> scale(axes.get(place), rows, place))
                .toList();
        return new IndependentScores(axes, rows, scales);
    }

    /** The scale of a criterion, given by its place: its own, or what the values can reach. */
    public static Interval scale(Axis axis, List<Alternative> rows, int place) {
        return axis.scale()
                .orElseGet(() -> rows.stream()
                        .map(row -> row.values().get(place).reach())
                        .reduce(Interval::around)
                        .orElseThrow());
    }

    @Override
    public int alternatives() {
        return alternatives;
    }

    @Override
    public int criteria() {
        return criteria;
    }

    @Override
    public Draws from(SplittableRandom chance) {
        return worths -> {
            System.arraycopy(fixed, 0, worths, 0, fixed.length);
            for (int cell : normals) {
                worths[cell] = starts[cell] + slopes[cell] * chance.nextGaussian();
            }
            for (int cell : others) {
                worths[cell] = starts[cell] + slopes[cell] * values[cell].draw(chance);
            }
        };
    }
}
