package org.senken.core.delphi;

import org.senken.core.technology.Scale;

/** How one answer is kept in a byte: a score as itself, the others as codes of storage that never leave the package. */
final class VoteCode {
    static final byte NOT_ANSWERED = 0;
    static final byte NO_OPINION = 10;
    static final byte NOT_APPLICABLE = 11;
    /** There is no ballot, or a table has no row. */
    static final byte ABSENT = 12;
    /** How many codes there are. */
    static final int CODES = 13;

    private VoteCode() {}

    static boolean isScore(byte code) {
        return code >= Scale.LOWEST && code <= Scale.HIGHEST;
    }

    static byte of(Answer answer) {
        return switch (answer) {
            case Answer.Score score -> (byte) score.value();
            case Answer.NoOpinion none -> NO_OPINION;
            case Answer.NotApplicable none -> NOT_APPLICABLE;
            case Answer.NotAnswered none -> NOT_ANSWERED;
        };
    }
}
