package org.senken.editing;

import org.senken.core.delphi.Question;

/** That something about one answer changes, and what; never from which value to which. */
public record QuestionChange(Question question, Change change) {
    /** What changes. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED,
        CONFIDENCE,
        REASON
    }
}
