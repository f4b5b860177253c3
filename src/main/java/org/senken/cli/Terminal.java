package org.senken.cli;

import java.io.PrintStream;
import java.util.Optional;

/**
 * Where a command speaks.
 *
 * @param out takes the result and nothing else
 * @param err takes progress and messages
 * @param prompt asks the person for a secret
 * @param attended whether somebody looks on, so that progress may be shown
 */
public record Terminal(PrintStream out, PrintStream err, Prompt prompt, boolean attended) {
    private static final int PERCENT = 100;

    /** Asks for something that must not be shown. */
    public interface Prompt {
        /** What was typed, or empty where nobody sits at a terminal. */
        Optional<char[]> ask(String question);
    }

    /** A terminal at which nobody looks on. */
    public Terminal(PrintStream out, PrintStream err, Prompt prompt) {
        this(out, err, prompt, false);
    }

    /** Shows how far long work is, on one line that the next report overwrites. */
    void progress(double share) {
        if (attended) {
            // back to the start of the line: whatever comes next overwrites it
            err.print(share >= 1 ? "     \r" : (int) (share * PERCENT) + " %\r");
            err.flush();
        }
    }

    /** Says something beside the result, on one line. */
    public void say(String words) {
        err.println(onOneLine(words));
    }

    /** Names of files and keys may hold line breaks and worse: one message stays one line. */
    static String onOneLine(String words) {
        return words.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
