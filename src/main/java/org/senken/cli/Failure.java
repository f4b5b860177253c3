package org.senken.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.senken.core.technology.Sentence;
import org.senken.files.FileTrouble;

/** A command ends here, with a sentence for the person and an exit code. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Sentence sentence;
    private final int exitCode;

    private Failure(int exitCode, Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
        this.exitCode = exitCode;
    }

    private Failure(int exitCode, Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
        this.exitCode = exitCode;
    }

    /** The command is right, yet cannot be done. */
    static Failure impossible(String key, Object... arguments) {
        return new Failure(ExitCode.FAILED, Sentence.of(key, arguments));
    }

    /** The command is right, yet cannot be done, as something else found. */
    static Failure impossible(Sentence sentence) {
        return new Failure(ExitCode.FAILED, sentence);
    }

    /** What is asked about contradicts itself. */
    static Failure invalid(Sentence sentence) {
        return new Failure(ExitCode.INVALID_INPUT, sentence);
    }

    /** The command is wrong. */
    static Failure usage(String key, Object... arguments) {
        return new Failure(ExitCode.USAGE, Sentence.of(key, arguments));
    }

    /** The command is wrong, as something else found. */
    static Failure usage(Sentence sentence, Throwable cause) {
        return new Failure(ExitCode.USAGE, sentence, cause);
    }

    /** A file cannot be read or written. */
    static Failure file(Path file, IOException trouble) {
        return new Failure(ExitCode.FAILED, FileTrouble.sentence(file, trouble), trouble);
    }

    Sentence sentence() {
        return sentence;
    }

    int exitCode() {
        return exitCode;
    }
}
