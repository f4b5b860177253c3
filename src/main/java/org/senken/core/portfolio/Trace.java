package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Scale;
import org.senken.core.technology.SubjectId;

/**
 * Where a value comes from: votes, effects and weights, criterion by criterion.
 *
 * @param subject whose votes speak
 * @param world in which
 * @param parts in the order of the criteria
 */
public record Trace(SubjectId subject, Outlook world, List<Part> parts) {
    /**
     * What one criterion adds.
     *
     * @param weight of the criterion, from 0 to 1
     * @param scores the votes that were read
     * @param range the middle half of these votes
     * @param isBase whether the world as it is was read, because too few voted under the scenario
     * @param isRising whether more is better
     */
    public record Part(
            Criterion criterion, double weight, CellScores scores, Range range, boolean isBase, boolean isRising) {
        /** What the criterion adds to a value in a ranking: the weighted median, on a scale from 0 to 1. */
        public double inRanking() {
            return weight * points(range.median()) / (Scale.HIGHEST - Scale.LOWEST);
        }

        /** What it adds to a value in a choice: the weighted middle between the quartiles, in points from 0 to 8. */
        public double inChoice() {
            return weight * points((range.low() + range.high()) / 2);
        }

        private double points(double score) {
            return isRising ? score - Scale.LOWEST : Scale.HIGHEST - score;
        }
    }

    public Trace {
        parts = List.copyOf(parts);
    }

    /**
     * Traces the value of a subject with votes enough.
     *
     * @param weights in the order of the criteria that count
     */
    public static Trace of(FundingCase study, Outlook world, SubjectId subject, double[] weights) {
        var parts = new ArrayList<Part>();
        for (int c = 0; c < weights.length; c++) {
            var criterion = study.criteria().get(c);
            var home = study.home(world, subject, criterion.id());
            parts.add(new Part(
                    criterion,
                    weights[c],
                    home.at(subject, criterion.id()),
                    study.range(world, subject, criterion.id()),
                    home != world,
                    study.isRising(criterion)));
        }
        return new Trace(subject, world, parts);
    }

    /** The value in a ranking, from 0 to 1. */
    public double inRanking() {
        return parts.stream().mapToDouble(Part::inRanking).sum();
    }

    /** The value in a choice, in points from 0 to 8. */
    public double inChoice() {
        return parts.stream().mapToDouble(Part::inChoice).sum();
    }
}
