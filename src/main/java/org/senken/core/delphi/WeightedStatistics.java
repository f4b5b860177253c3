package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.senken.core.maths.WeightedCounts;
import org.senken.core.technology.Scale;
import org.senken.core.technology.SubjectId;

/**
 * What a group said to one question if not every vote counts the same. With equal weights every figure is that of
 * {@link GroupStatistics}; below {@link GroupStatistics#FEWEST_VOTES} votes every figure is NaN.
 *
 * @param n number of votes
 * @param scores the weight that each score received; in total n
 */
public record WeightedStatistics(int n, WeightedCounts scores) {

    /**
     * The statistics of one question.
     *
     * @param votes who gave which score
     * @param area the area of the question's subject
     * @throws IllegalArgumentException if one of the voters is not among the experts
     */
    public static WeightedStatistics of(
            Map<ExpertCode, Integer> votes, Map<ExpertCode, Expert> experts, ExpertWeights weights, SubjectId area) {
        var voters = new ArrayList<Expert>();
        for (var code : votes.keySet()) {
            var expert = experts.get(code);
            if (expert == null) {
                throw new IllegalArgumentException("no expert " + code);
            }
            voters.add(expert);
        }
        return new WeightedStatistics(votes.size(), counts(List.copyOf(votes.values()), weights.of(voters, area)));
    }

    private static WeightedCounts counts(List<Integer> scores, double[] weights) {
        var counts = new double[Scale.POINTS];
        for (int i = 0; i < weights.length; i++) {
            counts[scores.get(i) - Scale.LOWEST] += weights[i];
        }
        return WeightedCounts.of(counts);
    }

    private double figure(ToDoubleFunction<WeightedCounts> statistic) {
        return n < GroupStatistics.FEWEST_VOTES ? Double.NaN : statistic.applyAsDouble(scores);
    }

    public double median() {
        return figure(WeightedCounts::median);
    }

    /** Lower quartile. */
    public double q1() {
        return figure(weighted -> weighted.quantile(0.25));
    }

    /** Upper quartile. */
    public double q3() {
        return figure(weighted -> weighted.quantile(0.75));
    }

    public double mean() {
        return figure(WeightedCounts::mean);
    }

    /** The share of the weight in the third of the scale that holds the median, from 0 to 1. */
    public double bandAgreement() {
        return figure(weighted -> {
            var band = Band.of(weighted.median());
            return weighted.share(band.lowest(), band.highest());
        });
    }
}
