package org.senken.core.delphi;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.senken.core.maths.Histogram;
import org.senken.core.technology.Scale;

/**
 * What a group said to one question. Only scores are counted in the statistics; the three other answers are counted
 * beside them. Figures of fewer than {@link #FEWEST_VOTES} votes are NaN or empty: they would pretend. All of them follow
 * from the counts, so who voted and in which order makes no difference.
 *
 * @param scores how often 1 to 9 was given
 * @param abstentions number of "no opinion"
 * @param notApplicable number of "not applicable"
 * @param notAnswered number of questions left blank on a ballot
 * @param weighted the figures where not every vote counts the same: medians, quartiles, means and shares follow them;
 *     counts, agreement, camps and the disagreement of RAND/UCLA never do
 */
public record GroupStatistics(
        Histogram scores, int abstentions, int notApplicable, int notAnswered, Optional<WeightedStatistics> weighted) {
    /** Below this many votes no statistic is given. */
    public static final int FEWEST_VOTES = 3;
    /** Below this many votes nothing is said of agreement. */
    public static final int FEWEST_FOR_AGREEMENT = 5;

    /** Statistics in which every vote counts the same. */
    public GroupStatistics(Histogram scores, int abstentions, int notApplicable, int notAnswered) {
        this(scores, abstentions, notApplicable, notAnswered, Optional.empty());
    }

    /** The statistics of a list of answers; their order makes no difference. */
    public static GroupStatistics of(List<Answer> answers) {
        var counts = new int[VoteCode.CODES];
        answers.forEach(answer -> counts[VoteCode.of(answer)]++);
        return ofCodes(counts, 0);
    }

    /** The statistics of counted codes, the first of which stands at a place of an array. */
    static GroupStatistics ofCodes(int[] counts, int from) {
        int lowest = from + Scale.LOWEST;
        return new GroupStatistics(
                Histogram.of(Arrays.copyOfRange(counts, lowest, lowest + Scale.POINTS)),
                counts[from + VoteCode.NO_OPINION],
                counts[from + VoteCode.NOT_APPLICABLE],
                counts[from + VoteCode.NOT_ANSWERED]);
    }

    /** The same counts with the figures of weighted votes. */
    GroupStatistics with(Optional<WeightedStatistics> figures) {
        return new GroupStatistics(scores, abstentions, notApplicable, notAnswered, figures);
    }

    /** The same counts with every vote counting the same. */
    public GroupStatistics unweighted() {
        return with(Optional.empty());
    }

    /** Number of scores. */
    public int n() {
        return scores.total();
    }

    /** Whether there are votes enough for statistics. */
    public boolean isEnough() {
        return n() >= FEWEST_VOTES;
    }

    /** How often 1, 2, …, 9 was given. */
    public List<Integer> histogram() {
        return Arrays.stream(scores.counts()).boxed().toList();
    }

    private double figure(ToDoubleFunction<Histogram> statistic) {
        return isEnough() ? statistic.applyAsDouble(scores) : Double.NaN;
    }

    private double figure(ToDoubleFunction<WeightedStatistics> ofWeighted, ToDoubleFunction<Histogram> ofEqual) {
        return weighted.isPresent() ? ofWeighted.applyAsDouble(weighted.get()) : figure(ofEqual);
    }

    /** The middle of the scores. */
    public double median() {
        return figure(WeightedStatistics::median, Histogram::median);
    }

    /** Lower quartile, Hyndman–Fan type 7. */
    public double q1() {
        return figure(WeightedStatistics::q1, votes -> votes.quantile(1, 4));
    }

    /** Upper quartile, type 7. */
    public double q3() {
        return figure(WeightedStatistics::q3, votes -> votes.quantile(3, 4));
    }

    /** The spread of the middle half of the votes: q3 − q1. */
    public double interquartileRange() {
        return q3() - q1();
    }

    /** Arithmetic mean. */
    public double mean() {
        return figure(WeightedStatistics::mean, Histogram::mean);
    }

    /** The standard deviation with n − 1 in the denominator. */
    public double standardDeviation() {
        return figure(Histogram::standardDeviation);
    }

    /** The spread of the middle two fifths, P70 − P30 of type 7: the interpercentile range of RAND/UCLA. */
    public double interpercentileRange() {
        return figure(votes -> Dispersion.of(votes).range());
    }

    /** The interpercentile range that RAND/UCLA still allows: 2.35 + 1.5 · |5 − (P30 + P70)/2|. */
    public double allowedRange() {
        return figure(votes -> Dispersion.of(votes).allowed());
    }

    /** The interpercentile range over what is allowed; disagreement above 1. */
    public double disagreementIndex() {
        return figure(votes -> Dispersion.of(votes).index());
    }

    /** Whether the group disagrees in the sense of RAND/UCLA: its interpercentile range exceeds what is allowed. */
    public Optional<Boolean> disagreement() {
        return isEnough() ? Optional.of(Dispersion.of(scores).isDisagreement()) : Optional.empty();
    }

    /** The third of the scale that holds the median. */
    public Optional<Band> band() {
        return isEnough() ? Optional.of(Band.of(median())) : Optional.empty();
    }

    /** The share of the votes in the third that holds the median, from 0 to 1. */
    public double bandAgreement() {
        return figure(WeightedStatistics::bandAgreement, votes -> (double) inside(Band.of(votes.median())) / n());
    }

    private int inside(Band band) {
        return scores.within(band.lowest(), band.highest());
    }

    /** Whether the votes form two camps: two heaps at least three points apart, with a valley between. */
    public Optional<Boolean> split() {
        return isEnough() ? Optional.of(SplitPanel.test(scores)) : Optional.empty();
    }

    /** Whether the group agrees by a rule; never if it is split; empty below {@link #FEWEST_FOR_AGREEMENT} votes. */
    public Optional<Boolean> agreement(ConsensusRule rule) {
        return n() < FEWEST_FOR_AGREEMENT
                ? Optional.empty()
                : Optional.of(!SplitPanel.test(scores) && unweighted().satisfies(rule));
    }

    private boolean satisfies(ConsensusRule rule) {
        return switch (rule) {
            case ConsensusRule.NarrowSpread narrow ->
                interquartileRange() <= narrow.widest()
                        && !Dispersion.of(scores).isDisagreement();
            case ConsensusRule.ShareInBand share -> bandAgreement() >= share.least();
            case ConsensusRule.PanelSize size -> n() - inside(Band.of(median())) <= size.mostOutside(n());
        };
    }

    /**
     * The medians that leaving out any one vote would give; empty unless {@link #FEWEST_VOTES} votes remain and every vote
     * counts the same.
     */
    public Optional<MedianRange> medianWithoutOne() {
        if (n() <= FEWEST_VOTES || weighted.isPresent()) {
            return Optional.empty();
        }
        double lowest = Scale.HIGHEST;
        double highest = Scale.LOWEST;
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            if (scores.count(score) > 0) {
                double median = scores.without(score).median();
                lowest = Math.min(lowest, median);
                highest = Math.max(highest, median);
            }
        }
        return Optional.of(new MedianRange(lowest, highest));
    }
}
