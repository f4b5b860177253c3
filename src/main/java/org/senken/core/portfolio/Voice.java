package org.senken.core.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Expert;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.ExpertWeights;
import org.senken.core.delphi.LatestVotes;
import org.senken.core.delphi.Question;
import org.senken.core.delphi.Vote;

/**
 * One person's score on a cell, as it counts in a world. Analyses resample these; they are never shown.
 *
 * @param half the score in half points above the lowest: 0 stands for 1, 16 for 9
 * @param weight how much it counts; the weights of a cell add up to the number of its scores
 */
public record Voice(ExpertCode expert, int half, double weight) {
    /** The largest half point. */
    public static final int HIGHEST = CellScores.HALVES - 1;

    static List<Voice> of(LatestVotes votes, Question question, double shift) {
        var cast = new ArrayList<ExpertCode>();
        var scores = new ArrayList<Integer>();
        for (Vote vote : votes.votes(question)) {
            if (vote.answer() instanceof Answer.Score score) {
                cast.add(vote.expert());
                scores.add(CellScores.half(score.value(), shift));
            }
        }
        var weights = weights(votes, question, cast);
        var voices = new ArrayList<Voice>();
        for (int i = 0; i < cast.size(); i++) {
            voices.add(new Voice(cast.get(i), scores.get(i), weights[i]));
        }
        return voices;
    }

    private static double[] weights(LatestVotes votes, Question question, List<ExpertCode> cast) {
        var home = votes.homeOf(question);
        if (home.isEmpty() || home.get().counting().weights() == ExpertWeights.EQUAL) {
            var equal = new double[cast.size()];
            Arrays.fill(equal, 1);
            return equal;
        }
        var panel = home.get().panel();
        List<Expert> experts =
                cast.stream().map(code -> panel.experts().get(code)).toList();
        return home.get().counting().weights().of(experts, panel.areaOf(question.subject()));
    }
}
