package org.senken.core.delphi;

import java.util.Arrays;
import java.util.List;
import org.senken.core.maths.Histogram;
import org.senken.core.technology.Scale;

/**
 * What a group said to one question. Only scores are counted in the statistics; the three other answers are counted
 * beside them. Figures of fewer than {@link #FEWEST_VOTES} votes are NaN: they would pretend.
 *
 * @param n number of scores
 * @param abstentions number of "no opinion"
 * @param notApplicable number of "not applicable"
 * @param notAnswered number of questions left blank on a ballot
 * @param median the middle of the scores
 * @param q1 lower quartile, Hyndman–Fan type 7
 * @param q3 upper quartile, type 7
 * @param mean arithmetic mean
 * @param standardDeviation with n − 1 in the denominator
 */
public record GroupStatistics(
        int n,
        int abstentions,
        int notApplicable,
        int notAnswered,
        double median,
        double q1,
        double q3,
        double mean,
        double standardDeviation,
        List<Integer> histogram) {

    /** Below this many votes no statistic is given. */
    public static final int FEWEST_VOTES = 3;

    public GroupStatistics {
        histogram = List.copyOf(histogram);
    }

    /** The statistics of a list of answers; their order makes no difference. */
    public static GroupStatistics of(List<Answer> answers) {
        var counts = new int[Scale.POINTS];
        int abstentions = 0;
        int notApplicable = 0;
        int notAnswered = 0;
        for (var answer : answers) {
            switch (answer) {
                case Answer.Score score -> counts[score.value() - Scale.LOWEST]++;
                case Answer.NoOpinion none -> abstentions++;
                case Answer.NotApplicable none -> notApplicable++;
                case Answer.NotAnswered none -> notAnswered++;
            }
        }
        return of(Histogram.of(counts), abstentions, notApplicable, notAnswered);
    }

    private static GroupStatistics of(Histogram scores, int abstentions, int notApplicable, int notAnswered) {
        boolean enough = scores.total() >= FEWEST_VOTES;
        return new GroupStatistics(
                scores.total(),
                abstentions,
                notApplicable,
                notAnswered,
                enough ? scores.median() : Double.NaN,
                enough ? scores.quantile(1, 4) : Double.NaN,
                enough ? scores.quantile(3, 4) : Double.NaN,
                enough ? scores.mean() : Double.NaN,
                enough ? scores.standardDeviation() : Double.NaN,
                Arrays.stream(scores.counts()).boxed().toList());
    }

    /** The spread of the middle half of the votes: q3 − q1. */
    public double interquartileRange() {
        return q3 - q1;
    }
}
