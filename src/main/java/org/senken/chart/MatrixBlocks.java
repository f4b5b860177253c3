package org.senken.chart;

import java.util.function.DoubleFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.senken.core.scenario.Judgement;

/** What stands in the cells of a drawn matrix, and how strongly drivers act on each other. */
final class MatrixBlocks {
    /** More states than this find no room on a page, whatever stands in their cells. */
    static final int MOST_STATES = 34;

    /** More drivers than this find no room for their numbers on a page. */
    static final int MOST_DRIVERS = 30;

    private final MatrixNumbers reading;
    private final int[] driver;
    private final int[] state;
    private final double strongest;
    private final double[][] strengths;

    MatrixBlocks(MatrixNumbers reading) {
        this.reading = reading;
        var matrix = reading.matrix();
        driver = new int[matrix.states()];
        state = new int[matrix.states()];
        for (int each = 0; each < matrix.drivers(); each++) {
            for (int place = 0; place < matrix.states(each); place++) {
                driver[matrix.index(each, place)] = each;
                state[matrix.index(each, place)] = place;
            }
        }
        int most = 0;
        for (int row = 0; row < matrix.states(); row++) {
            for (int column = 0; column < matrix.states(); column++) {
                most = Math.max(most, Math.abs(matrix.at(row, column)));
            }
        }
        strongest = Math.max(Judgement.STRONGEST, reading.inPoints(most));
        strengths = new double[matrix.drivers()][matrix.drivers()];
        for (int from = 0; from < matrix.drivers(); from++) {
            for (int to = 0; to < matrix.drivers(); to++) {
                strengths[from][to] = mean(from, to);
            }
        }
    }

    /** The influence the strongest colour stands for, in points. */
    double strongest() {
        return strongest;
    }

    MatrixMark ofStates(int row, int column) {
        int from = driver[row];
        int to = driver[column];
        if (from == to && !reading.counts(from, to)) {
            return MatrixMark.of(MatrixMark.Kind.OWN);
        }
        if (from != to && reading.isOff(from, to)) {
            return MatrixMark.of(MatrixMark.Kind.OFF);
        }
        if (!reading.isJudged(from, state[row], to, state[column])) {
            return MatrixMark.of(MatrixMark.Kind.EMPTY);
        }
        double points = reading.influence(from, state[row], to, state[column]);
        return points == 0
                ? MatrixMark.of(MatrixMark.Kind.ZERO)
                : MatrixMark.score(Influences.mark(points), HouseTheme.influence(points / strongest));
    }

    /** The strength of a block with one decimal. */
    MatrixMark inTenths(int from, int to) {
        return ofDrivers(from, to, strength -> String.valueOf(Math.rint(10 * strength) / 10));
    }

    /** The strength of a block in whole points, where there is no room for more. */
    MatrixMark inWholes(int from, int to) {
        return ofDrivers(from, to, strength -> String.valueOf(Math.round(strength)));
    }

    private MatrixMark ofDrivers(int from, int to, DoubleFunction<String> text) {
        if (from == to) {
            return MatrixMark.of(MatrixMark.Kind.OWN);
        }
        if (reading.isOff(from, to)) {
            return MatrixMark.of(MatrixMark.Kind.OFF);
        }
        double strength = strength(from, to);
        if (Double.isNaN(strength)) {
            return MatrixMark.of(MatrixMark.Kind.EMPTY);
        }
        return strength == 0
                ? MatrixMark.of(MatrixMark.Kind.ZERO)
                : MatrixMark.score(text.apply(strength), HouseTheme.strength(strength / strongest));
    }

    /** The mean strength of the judged influences of a block, whichever their sign; NaN if none is judged. */
    double strength(int from, int to) {
        return strengths[from][to];
    }

    private double mean(int from, int to) {
        double sum = 0;
        int judged = 0;
        for (int row = 0; row < reading.matrix().states(from); row++) {
            for (int column = 0; column < reading.matrix().states(to); column++) {
                if (reading.isJudged(from, row, to, column)) {
                    sum += Math.abs(reading.influence(from, row, to, column));
                    judged++;
                }
            }
        }
        return judged == 0 ? Double.NaN : sum / judged;
    }

    /** The driver whose strengths on the others add up to the most; the first of equals. */
    int mostActing() {
        return most(from -> others(from, to -> strength(from, to)));
    }

    /** The driver on which the strengths of the others add up to the most; the first of equals. */
    int mostActedOn() {
        return most(to -> others(to, from -> strength(from, to)));
    }

    private double others(int own, IntToDoubleFunction strength) {
        return IntStream.range(0, reading.drivers().size())
                .filter(other -> other != own)
                .mapToDouble(strength)
                .filter(each -> !Double.isNaN(each))
                .sum();
    }

    private int most(IntToDoubleFunction sum) {
        int best = 0;
        for (int each = 1; each < reading.drivers().size(); each++) {
            best = sum.applyAsDouble(each) > sum.applyAsDouble(best) ? each : best;
        }
        return best;
    }
}
