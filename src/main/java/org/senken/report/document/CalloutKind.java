package org.senken.report.document;

/** What a text set off from the rest holds. */
public enum CalloutKind {
    /** A view that not everyone shares, printed beside the result (少数意見). */
    MINORITY_VIEW,
    /** What a reader must know. */
    NOTE,
    /** What was agreed (決定事項). */
    DECISION,
    /** The message of the section in one sentence. */
    MESSAGE
}
