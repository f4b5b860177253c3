package org.senken.core.portfolio.acceptability;

import java.util.Optional;
import java.util.OptionalDouble;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.weights.WeightSampler;

/**
 * Which alternative comes where, over all admissible weights and all scores that are possible. Shares of draws are shares of
 * weightings and scores, not probabilities of being right.
 */
public final class Acceptability {
    /** How many draws are made where nobody says otherwise. */
    public static final int USUAL_DRAWS = 100_000;
    /** So few draws are made while somebody drags a slider. */
    public static final int QUICK_DRAWS = 4_000;

    private final int draws;
    private final long seed;
    private final Tally tally;
    private final double[] central;
    private final double[] confidence;

    Acceptability(int draws, long seed, Tally tally, double[] central, double[] confidence) {
        this.draws = draws;
        this.seed = seed;
        this.tally = tally;
        this.central = central;
        this.confidence = confidence;
    }

    /**
     * Makes the draws. Each chunk of them has chance of its own, split off the seed in order, and chunks are added up in
     * order: the figures are the same on any number of processors.
     *
     * @param draws at least 1
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public static Acceptability of(Scoring scores, WeightSampler weights, int draws, long seed, Progress progress) {
        return new Simulation(scores, weights, draws, seed, progress).run();
    }

    public int draws() {
        return draws;
    }

    public long seed() {
        return seed;
    }

    public int alternatives() {
        return tally.alternatives;
    }

    /**
     * The share of draws in which an alternative takes a rank. Equal values share their ranks evenly.
     *
     * @param rank from 1
     */
    public double rank(int alternative, int rank) {
        return tally.ranks[alternative * alternatives() + rank - 1] / draws;
    }

    /** The share of draws in which an alternative is among the first so many. */
    public double amongFirst(int alternative, int ranks) {
        double sum = 0;
        for (int rank = 1; rank <= Math.min(ranks, alternatives()); rank++) {
            sum += rank(alternative, rank);
        }
        return sum;
    }

    /** The mean rank, from 1. */
    public double expectedRank(int alternative) {
        double sum = 0;
        for (int rank = 1; rank <= alternatives(); rank++) {
            sum += rank * rank(alternative, rank);
        }
        return sum;
    }

    /** The share of draws in which one alternative comes before another, ties half; 0.5 against itself. */
    public double pairwise(int alternative, int other) {
        long ahead = tally.before[alternative * alternatives() + other];
        long behind = tally.before[other * alternatives() + alternative];
        return 0.5 + (ahead - behind) / 2.0 / draws;
    }

    /** The mean of the weights that put an alternative first; empty if none ever did. */
    public Optional<double[]> centralWeights(int alternative) {
        var own = new double[tally.criteria];
        System.arraycopy(central, alternative * tally.criteria, own, 0, own.length);
        return Double.isNaN(own[0]) ? Optional.empty() : Optional.of(own);
    }

    /** The share of scores for which its central weights put an alternative first; empty if it has none. */
    public OptionalDouble confidence(int alternative) {
        double share = confidence[alternative];
        return Double.isNaN(share) ? OptionalDouble.empty() : OptionalDouble.of(share);
    }

    /** The standard error of a share of these draws, at most: √(b(1 − b)/N) is largest for b = ½. */
    public double standardError() {
        return 0.5 / Math.sqrt(draws);
    }
}
