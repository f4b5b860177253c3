package org.senken.core.portfolio.acceptability;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.senken.core.technology.Scale;

/**
 * Scores from votes, whole experts resampled: each draw takes as many experts as there are, with replacement, and a cell is
 * worth the median of the votes of those drawn. An expert without a score for a cell does not count there. Where nobody with
 * a score for a cell was drawn, the cell keeps the median of all its votes.
 */
final class ResampledVotes implements Scoring {
    private final int criteria;
    private final int experts;
    private final List<Cell> cells;

    /**
     * The votes on one subject and criterion.
     *
     * @param experts who gave a score, by number
     * @param scores what they gave
     * @param rising whether high is better
     */
    record Cell(int[] experts, int[] scores, boolean rising) {
        private static final int WIDTH = Scale.HIGHEST - Scale.LOWEST;

        /** What the median is worth if each expert's vote counts so many times. */
        double worth(int[] times, int[] counts) {
            Arrays.fill(counts, 0);
            int votes = 0;
            for (int i = 0; i < experts.length; i++) {
                counts[scores[i]] += times[experts[i]];
                votes += times[experts[i]];
            }
            if (votes == 0) {
                for (int score : scores) {
                    counts[score]++;
                }
                votes = scores.length;
            }
            double median = (at((votes - 1) / 2, counts) + at(votes / 2, counts)) / 2.0;
            return (rising ? median - Scale.LOWEST : Scale.HIGHEST - median) / WIDTH;
        }

        /** The vote at a place, from 0, of the votes in rising order. */
        private static int at(int place, int[] counts) {
            int score = Scale.LOWEST;
            for (int passed = counts[score]; passed <= place; passed += counts[score]) {
                score++;
            }
            return score;
        }
    }

    /**
     * @param cells subject by subject, criterion by criterion, each with at least one vote
     */
    ResampledVotes(int criteria, int experts, List<Cell> cells) {
        this.criteria = criteria;
        this.experts = experts;
        this.cells = List.copyOf(cells);
    }

    @Override
    public int alternatives() {
        return cells.size() / criteria;
    }

    @Override
    public int criteria() {
        return criteria;
    }

    @Override
    public Draws from(SplittableRandom chance) {
        var times = new int[experts];
        var counts = new int[Scale.HIGHEST + 1];
        return worths -> {
            Arrays.fill(times, 0);
            for (int i = 0; i < experts; i++) {
                times[chance.nextInt(experts)]++;
            }
            for (int cell = 0; cell < worths.length; cell++) {
                worths[cell] = cells.get(cell).worth(times, counts);
            }
        };
    }
}
