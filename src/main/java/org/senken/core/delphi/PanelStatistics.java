package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senken.core.maths.Concordance;
import org.senken.core.maths.Histogram;
import org.senken.core.maths.KrippendorffAlpha;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Scale;

/**
 * How far a panel agrees over all questions of one criterion in a round.
 *
 * @param concordance Kendall's W over the experts who scored every question of the criterion
 * @param alpha Krippendorff's alpha for ordered values, over all scores; NaN where it is undefined
 */
public record PanelStatistics(int round, CriterionId criterion, Concordance concordance, double alpha) {

    /**
     * One panel per criterion of the round, in order.
     *
     * @param cells the statistics of the round's questions, in order
     */
    static List<PanelStatistics> of(RoundVotes votes, List<GroupStatistics> cells) {
        var panels = new ArrayList<PanelStatistics>();
        for (var criterion : votes.questions().criteria()) {
            var places = places(votes.questions(), criterion);
            var units = new ArrayList<Histogram>(places.length);
            for (int place : places) {
                units.add(cells.get(place).scores());
            }
            panels.add(new PanelStatistics(
                    votes.round(),
                    criterion,
                    concordance(votes, places),
                    KrippendorffAlpha.ordinal(units, Scale.HIGHEST)));
        }
        return panels;
    }

    private static int[] places(QuestionList questions, CriterionId criterion) {
        var places = new int[questions.size()];
        int count = 0;
        for (int place = 0; place < questions.size(); place++) {
            if (questions.get(place).criterion().equals(criterion)) {
                places[count++] = place;
            }
        }
        return Arrays.copyOf(places, count);
    }

    private static Concordance concordance(RoundVotes votes, int[] places) {
        var tally = new Concordance.Tally(places.length, Scale.HIGHEST);
        var scores = new byte[places.length];
        for (var row : votes.codes().values()) {
            if (isComplete(row, places, scores)) {
                tally.add(scores);
            }
        }
        return tally.result();
    }

    /** Gathers the scores of one expert; whether there is one at every place. */
    private static boolean isComplete(byte[] row, int[] places, byte[] scores) {
        for (int i = 0; i < places.length; i++) {
            scores[i] = row[places[i]];
            if (!VoteCode.isScore(scores[i])) {
                return false;
            }
        }
        return true;
    }
}
