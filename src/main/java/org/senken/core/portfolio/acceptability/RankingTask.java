package org.senken.core.portfolio.acceptability;

import java.util.List;
import org.senken.core.maths.Progress;
import org.senken.core.portfolio.model.WeightStatement;
import org.senken.core.portfolio.weights.WeightSet;
import org.senken.core.technology.CriterionId;

/**
 * Alternatives to rank, on criteria, under weights.
 *
 * @param axes at least one criterion
 * @param alternatives at least one, each with a value for each criterion in order
 */
public record RankingTask(List<Axis> axes, List<Alternative> alternatives, List<WeightStatement> statements) {
    /** The most alternatives that are compared with each other. */
    public static final int MOST_ALTERNATIVES = 2_000;

    public RankingTask {
        axes = List.copyOf(axes);
        alternatives = List.copyOf(alternatives);
        statements = List.copyOf(statements);
    }

    public List<CriterionId> criteria() {
        return axes.stream().map(Axis::criterion).toList();
    }

    /**
     * Ranks them.
     *
     * @param weights those that the statements admit
     * @param draws at least 1
     * @throws java.util.concurrent.CancellationException if the work is no longer wanted
     */
    public Acceptability ranking(WeightSet weights, int draws, long seed, Progress progress) {
        return Acceptability.of(IndependentScores.of(axes, alternatives), weights.sampler(), draws, seed, progress);
    }
}
