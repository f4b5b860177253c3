package org.senken.editing;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.Ballot;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.QuestionList;

/**
 * What taking in one ballot would do. It says which questions change and how, never a value: the round is open.
 *
 * @param file where the ballot came from
 * @param before the ballot in the study
 * @param after the ballot that would take its place
 * @param changes question by question, in the order of the round
 */
public record BallotDifference(String file, Ballot before, Ballot after, List<QuestionChange> changes) {
    /** How the ballot stands to the one in the study. */
    public enum Arrival {
        /** The study has nothing of this expert yet. */
        NEW,
        /** Both say the same. */
        SAME,
        /** The study has other answers, which would be replaced. */
        CHANGED
    }

    public BallotDifference {
        changes = List.copyOf(changes);
    }

    static BallotDifference between(String file, QuestionList questions, Ballot before, Ballot after) {
        var changes = new ArrayList<QuestionChange>();
        for (int place = 0; place < questions.size(); place++) {
            for (var kind : kinds(place, before, after)) {
                changes.add(new QuestionChange(questions.get(place), kind));
            }
        }
        return new BallotDifference(file, before, after, changes);
    }

    public ExpertCode expert() {
        return after.expert();
    }

    public Arrival arrival() {
        if (changes.isEmpty() && !isUntouched(before)) {
            return Arrival.SAME;
        }
        return isUntouched(before) ? Arrival.NEW : Arrival.CHANGED;
    }

    /** How many questions change in any way. */
    public int changedQuestions() {
        return (int) changes.stream().map(QuestionChange::question).distinct().count();
    }

    private static boolean isUntouched(Ballot ballot) {
        return ballot.answers().answered() == 0 && ballot.reasons().isEmpty() && !ballot.handedIn();
    }

    private static List<QuestionChange.Change> kinds(int place, Ballot before, Ballot after) {
        var kinds = new ArrayList<QuestionChange.Change>();
        var old = before.answers().at(place);
        var now = after.answers().at(place);
        if (!old.equals(now)) {
            kinds.add(kind(old, now));
        } else if (!before.answers().confidenceAt(place).equals(after.answers().confidenceAt(place))) {
            kinds.add(QuestionChange.Change.CONFIDENCE);
        }
        if (!before.reasonAt(place).equals(after.reasonAt(place))) {
            kinds.add(QuestionChange.Change.REASON);
        }
        return kinds;
    }

    private static QuestionChange.Change kind(Answer old, Answer now) {
        if (old.equals(Answer.NOT_ANSWERED)) {
            return QuestionChange.Change.ADDED;
        }
        return now.equals(Answer.NOT_ANSWERED) ? QuestionChange.Change.REMOVED : QuestionChange.Change.CHANGED;
    }
}
