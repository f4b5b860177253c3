package org.senken.editing;

import org.senken.core.technology.Sentence;

/** The workspace could not do what was asked; nothing of it was stored. */
public final class WorkspaceException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Sentence sentence;

    /**
     * @param sentence what a person should read: what failed and what to do
     */
    public WorkspaceException(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    public WorkspaceException(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    /** What a person should read. */
    public Sentence sentence() {
        return sentence;
    }
}
