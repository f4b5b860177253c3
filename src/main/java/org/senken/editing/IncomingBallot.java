package org.senken.editing;

import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.delphi.Question;
import org.senken.core.study.StudyId;
import org.senken.core.technology.Confidence;

/**
 * A ballot as it came back in a file. It is readable, but nothing in it has been held against a study yet.
 *
 * @param file the name of the file as messages give it
 * @param questions the fingerprint of the questions it was written for, see {@link QuestionPrint}
 * @param key where the file says whose ballot it is
 * @param answers in the order of the file; a question that has no row was not answered
 */
public record IncomingBallot(
        String file,
        StudyId study,
        int round,
        ExpertCode expert,
        String questions,
        CellPlace key,
        List<GivenAnswer> answers) {

    /**
     * What one row says.
     *
     * @param reason blank where none is given
     * @param asked where the row names its question
     * @param given where the row has its answer
     */
    public record GivenAnswer(
            Question question,
            Answer answer,
            Optional<Confidence> confidence,
            String reason,
            CellPlace asked,
            CellPlace given) {
        /** Whether the row says nothing at all. */
        boolean isBlank() {
            return answer.equals(Answer.NOT_ANSWERED) && reason.isBlank();
        }

        /** Says where, never what: answers of an open round must not reach a log. */
        @Override
        public String toString() {
            return question.path() + " at " + given.address();
        }
    }

    public IncomingBallot {
        answers = List.copyOf(answers);
    }
}
