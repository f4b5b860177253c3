package org.senken.core.portfolio;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.delphi.WeightedStatistics;
import org.senken.core.maths.Histogram;
import org.senken.core.maths.WeightedCounts;
import org.senken.core.technology.Scale;

/**
 * The scores of a group on one cell, which may lie halfway between two points of the scale. They are counted in half
 * points, so that every figure follows exactly from whole numbers; quartiles are of Hyndman–Fan type 7.
 *
 * @param halves how often 1, 1.5, 2, … 9 occurs
 * @param weighted the same where not every vote counts the same
 * @param origin where the scores come from
 * @param shift what a scenario adds to every vote; 0 where it adds nothing
 * @param held how many votes would have left the scale and were held to it
 */
public record CellScores(Histogram halves, Optional<WeightedCounts> weighted, Origin origin, double shift, int held) {
    /** Where the scores of a cell come from. */
    public enum Origin {
        /** The votes as they were given in the world as it is. */
        AS_IT_IS,
        /** The same votes, with what the scenario adds to each. */
        SHIFTED,
        /** Votes given under the scenario itself. */
        VOTED
    }

    /** How many half points the scale has, both ends counted. */
    static final int HALVES = 2 * Scale.POINTS - 1;

    /** The votes as they were given. */
    static CellScores of(GroupStatistics votes, Origin origin) {
        return shifted(votes, 0, origin);
    }

    /** Every vote with the same number of points added, and held to the scale. */
    static CellScores shifted(GroupStatistics votes, double points) {
        return shifted(votes, points, Origin.SHIFTED);
    }

    private static CellScores shifted(GroupStatistics votes, double points, Origin origin) {
        var counts = new int[HALVES];
        int held = 0;
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            counts[half(score, points)] += votes.scores().count(score);
            held += isHeld(score, points) ? votes.scores().count(score) : 0;
        }
        var weighted = votes.weighted().map(WeightedStatistics::scores).map(weights -> shifted(weights, points));
        return new CellScores(Histogram.of(counts), weighted, origin, points, held);
    }

    private static WeightedCounts shifted(WeightedCounts weights, double points) {
        var counts = new double[HALVES];
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            counts[half(score, points)] += weights.weight(score);
        }
        return WeightedCounts.of(counts);
    }

    private static boolean isHeld(int score, double points) {
        return score + points < Scale.LOWEST || score + points > Scale.HIGHEST;
    }

    /** Where a shifted score is counted, from 0. */
    static int half(int score, double points) {
        double shifted = Math.clamp(score + points, Scale.LOWEST, Scale.HIGHEST);
        return Math.toIntExact(Math.round(2 * (shifted - Scale.LOWEST)));
    }

    /** Number of scores. */
    public int n() {
        return halves.total();
    }

    /** Whether a vote was held to the scale: what the scenario adds is then not seen in full. */
    public boolean isHeld() {
        return held > 0;
    }

    /** The middle of the scores; NaN below {@link GroupStatistics#FEWEST_VOTES} of them. */
    public double median() {
        return score(counts -> counts.quantile(1, 2), WeightedCounts::median);
    }

    /** Lower quartile; NaN likewise. */
    public double q1() {
        return score(counts -> counts.quantile(1, 4), weights -> weights.quantile(0.25));
    }

    /** Upper quartile; NaN likewise. */
    public double q3() {
        return score(counts -> counts.quantile(3, 4), weights -> weights.quantile(0.75));
    }

    private double score(ToDoubleFunction<Histogram> ofEqual, ToDoubleFunction<WeightedCounts> ofWeighted) {
        if (n() < GroupStatistics.FEWEST_VOTES) {
            return Double.NaN;
        }
        return onScale(weighted.isPresent() ? ofWeighted.applyAsDouble(weighted.get()) : ofEqual.applyAsDouble(halves));
    }

    private static double onScale(double half) {
        return (half - 1) / 2 + Scale.LOWEST;
    }

    /** The score of the one person who gave one; empty if there are more, or none. */
    OptionalDouble only() {
        return n() == 1 ? OptionalDouble.of(onScale(halves.mean())) : OptionalDouble.empty();
    }
}
