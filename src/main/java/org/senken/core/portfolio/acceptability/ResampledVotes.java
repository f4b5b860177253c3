package org.senken.core.portfolio.acceptability;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Scores from votes, whole experts resampled: each draw takes as many experts as there are, with replacement and each as
 * likely as any other, and a cell is worth the median of the votes of those drawn. An expert without a score for a cell does
 * not count there. Where nobody with a score for a cell was drawn, the cell keeps the median of all its votes. Where votes
 * are weighted, each drawn vote counts as much as its weight, so that draws scatter around the weighted median.
 */
final class ResampledVotes implements Scoring {
    private final int criteria;
    private final int experts;
    private final List<VoteCell> cells;
    private final int[] cellAt;

    /**
     * @param cells each with at least one vote
     * @param cellAt the cell of each alternative on each criterion: alternative by alternative, criterion by criterion
     */
    ResampledVotes(int criteria, int experts, List<VoteCell> cells, int[] cellAt) {
        this.criteria = criteria;
        this.experts = experts;
        this.cells = List.copyOf(cells);
        this.cellAt = cellAt.clone();
    }

    @Override
    public int alternatives() {
        return cellAt.length / criteria;
    }

    @Override
    public int criteria() {
        return criteria;
    }

    @Override
    public Draws from(SplittableRandom chance) {
        var times = new int[experts];
        var worth = new double[cells.size()];
        return worths -> {
            Arrays.fill(times, 0);
            for (int i = 0; i < experts; i++) {
                times[chance.nextInt(experts)]++;
            }
            for (int cell = 0; cell < worth.length; cell++) {
                worth[cell] = cells.get(cell).worth(times, experts);
            }
            for (int place = 0; place < worths.length; place++) {
                worths[place] = worth[cellAt[place]];
            }
        };
    }
}
