package org.senken.report;

import org.senken.core.technology.Sentence;

/** A file could not be written, and the sentence that says so to a person. */
public final class ReportException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Sentence sentence;

    public ReportException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public ReportException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    /** What is wrong and what to do. */
    public Sentence sentence() {
        return sentence;
    }
}
