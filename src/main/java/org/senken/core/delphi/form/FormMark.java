package org.senken.core.delphi.form;

import java.util.Optional;
import org.senken.core.delphi.Answer;
import org.senken.core.technology.Confidence;

/** What was typed for one row of a form: an answer, and the confidence of a score where one was ticked. */
public record FormMark(Answer answer, Optional<Confidence> confidence) {
    /**
     * @throws IllegalArgumentException if there is a confidence without a score
     */
    public FormMark {
        if (confidence.isPresent() && !(answer instanceof Answer.Score)) {
            throw new IllegalArgumentException("only a score has a confidence");
        }
    }

    /** An answer without a confidence. */
    public static FormMark of(Answer answer) {
        return new FormMark(answer, Optional.empty());
    }

    /** Whether a confidence may stand beside the answer. */
    public boolean isScore() {
        return answer instanceof Answer.Score;
    }

    public FormMark withConfidence(Confidence sure) {
        return new FormMark(answer, Optional.of(sure));
    }

    /** Says nothing of the answer: it must not reach a log while the round is open. */
    @Override
    public String toString() {
        return "mark";
    }
}
