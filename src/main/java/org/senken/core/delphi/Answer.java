package org.senken.core.delphi;

import org.senken.core.technology.Scale;

/** What an expert said to one question. Only a score is a number; the others never become one. */
public sealed interface Answer {
    /** The question was left blank. */
    Answer NOT_ANSWERED = new NotAnswered();
    /** The expert does not know, or the matter is outside their field. */
    Answer NO_OPINION = new NoOpinion();
    /** The question does not apply. */
    Answer NOT_APPLICABLE = new NotApplicable();

    /** A vote from 1 to 9. */
    record Score(int value) implements Answer {
        public Score {
            Scale.checked(value);
        }
    }

    /** See {@link Answer#NO_OPINION}. */
    record NoOpinion() implements Answer {}

    /** See {@link Answer#NOT_APPLICABLE}. */
    record NotApplicable() implements Answer {}

    /** See {@link Answer#NOT_ANSWERED}. */
    record NotAnswered() implements Answer {}

    /** The vote for a score from 1 to 9. */
    static Answer score(int value) {
        return new Score(value);
    }
}
