package org.senken.core.delphi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.senken.core.maths.Concordance;
import org.senken.core.maths.Histogram;
import org.senken.core.maths.KrippendorffAlpha;
import org.senken.core.technology.CriterionId;
import org.senken.core.technology.Scale;
import org.senken.core.technology.ScenarioId;

/**
 * How far a panel agrees over all questions of one criterion in a round. Questions asked under a scenario make a panel of
 * their own.
 *
 * @param scenario the scenario the votes were given under; null for the world as it is
 * @param concordance Kendall's W over the experts who scored every question of the criterion
 * @param alpha Krippendorff's alpha for ordered values, over all scores; NaN where it is undefined
 */
public record PanelStatistics(
        int round, CriterionId criterion, @Nullable ScenarioId scenario, Concordance concordance, double alpha) {

    /** What the questions of a panel have in common. */
    private record Kind(CriterionId criterion, @Nullable ScenarioId scenario) {
        static Kind of(Question question) {
            return new Kind(question.criterion(), question.scenario());
        }
    }

    /**
     * One panel per criterion of the round, and per scenario where it asks under scenarios, in order.
     *
     * @param cells the statistics of the round's questions, in order
     */
    static List<PanelStatistics> of(RoundVotes votes, List<GroupStatistics> cells) {
        var panels = new ArrayList<PanelStatistics>();
        for (var kind : kinds(votes.questions())) {
            var places = places(votes.questions(), kind);
            var units = new ArrayList<Histogram>(places.length);
            for (int place : places) {
                units.add(cells.get(place).scores());
            }
            panels.add(new PanelStatistics(
                    votes.round(),
                    kind.criterion(),
                    kind.scenario(),
                    concordance(votes, places),
                    KrippendorffAlpha.ordinal(units, Scale.HIGHEST)));
        }
        return panels;
    }

    private static List<Kind> kinds(QuestionList questions) {
        return questions.asList().stream().map(Kind::of).distinct().toList();
    }

    private static int[] places(QuestionList questions, Kind kind) {
        var places = new int[questions.size()];
        int count = 0;
        for (int place = 0; place < questions.size(); place++) {
            if (Kind.of(questions.get(place)).equals(kind)) {
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
