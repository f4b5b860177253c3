package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is counted of one round.
 *
 * @param agreement the rule by which its cells agree
 * @param stability the rule by which its cells are stable
 * @param cells one per question, in order
 * @param panels one per criterion, in order
 */
public record RoundStatistics(
        int round,
        ConsensusRule agreement,
        StabilityRule stability,
        List<CellStatistics> cells,
        List<PanelStatistics> panels) {
    public RoundStatistics {
        cells = List.copyOf(cells);
        panels = List.copyOf(panels);
    }

    /**
     * Counts a round and compares it with those before it.
     *
     * @param earlier the rounds before, in ascending order
     */
    public static RoundStatistics of(RoundVotes votes, List<RoundVotes> earlier) {
        var figures = votes.statistics();
        var changes = Changes.of(votes, earlier);
        var cells = new ArrayList<CellStatistics>(figures.size());
        for (int place = 0; place < figures.size(); place++) {
            cells.add(new CellStatistics(
                    votes.round(), votes.questions().get(place), figures.get(place), changes.get(place)));
        }
        return new RoundStatistics(
                votes.round(), votes.agreement(), votes.stability(), cells, PanelStatistics.of(votes, figures));
    }

    /** The badge of a cell under the round's rule. */
    public Badge badge(CellStatistics cell) {
        return Badge.of(cell.figures(), agreement);
    }
}
