package org.senken.core.portfolio.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Candidate;
import org.senken.core.portfolio.Candidates;
import org.senken.core.portfolio.FundingCase;
import org.senken.core.portfolio.Outlook;
import org.senken.core.portfolio.acceptability.Interval;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Direction;
import org.senken.core.technology.Scale;

/**
 * A study's ranking in one world with everything at its middle: medians for scores and, unless other weights are asked for,
 * the mean of the extreme points for weights.
 *
 * @param criteria in the order of all weights
 * @param candidates in their order
 * @param admissible the weights that agree with what was said of this world
 */
public record PointRanking(
        FundingCase study,
        Outlook world,
        List<Criterion> criteria,
        List<Candidate> candidates,
        WeightSet admissible,
        PointCase point) {
    private static final Interval SCALE = new Interval(Scale.LOWEST, Scale.HIGHEST);

    public PointRanking {
        criteria = List.copyOf(criteria);
        candidates = List.copyOf(candidates);
    }

    /**
     * @return empty if nothing can be ranked, or the statements on weights contradict each other
     */
    public static Optional<PointRanking> of(FundingCase study, Candidates.Kind kind, Outlook world) {
        return of(study, study, kind, world);
    }

    /**
     * Ranks a case in part, for example without one person's votes.
     *
     * @param whole the case with all votes: what is ranked follows from it, and a cell in which too few are left keeps all its
     *     votes
     */
    public static Optional<PointRanking> of(FundingCase study, FundingCase whole, Candidates.Kind kind, Outlook world) {
        var kept = Candidates.of(whole, kind).kept();
        if (kept.isEmpty() || !(study.weights(FundingCase.idOf(world)) instanceof WeightSet admissible)) {
            return Optional.empty();
        }
        var measures = whole.criteria().stream()
                .map(each -> new PointCase.Measure(whole.isRising(each) ? Direction.MAX : Direction.MIN, SCALE))
                .toList();
        var scores = kept.stream()
                .map(each -> whole.criteria().stream()
                        .mapToDouble(criterion -> study.range(whole, world, each.subject(), criterion.id())
                                .median())
                        .toArray())
                .toArray(double[][]::new);
        var point = new PointCase(measures, scores, admissible.centre());
        return Optional.of(new PointRanking(study, world, whole.criteria(), kept, admissible, point));
    }

    /**
     * The same at other weights.
     *
     * @param weights not negative, adding up to 1
     */
    public PointRanking withWeights(double[] weights) {
        return new PointRanking(study, world, criteria, candidates, admissible, point.withWeights(weights));
    }

    /** The place of a candidate; -1 if it is not ranked. */
    public int placeOf(Candidate candidate) {
        return candidates.indexOf(candidate);
    }

    /** The places of the candidates, the best first; equals in their order. */
    public List<Integer> order() {
        return IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.comparingInt(point::rank))
                .toList();
    }

    /**
     * How far single inputs move a candidate: each weight from its lowest to its highest admissible value, the others keeping
     * their ratios; each of its own scores from the lower to the upper quartile.
     */
    public Tornado tornado(int candidate) {
        var inputs = new ArrayList<Tornado.Input>();
        for (int c = 0; c < criteria.size(); c++) {
            if (admissible.highest(c) > admissible.lowest(c)) {
                inputs.add(new Tornado.Input.Weight(c, admissible.lowest(c), admissible.highest(c)));
            }
            var range = study.range(
                    world, candidates.get(candidate).subject(), criteria.get(c).id());
            if (range.high() > range.low()) {
                inputs.add(new Tornado.Input.Score(candidate, c, range.low(), range.high()));
            }
        }
        return Tornado.of(point, candidate, inputs);
    }
}
