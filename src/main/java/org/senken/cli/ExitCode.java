package org.senken.cli;

/** How a command ended, for the script that called it. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int INVALID_INPUT = 3;

    private ExitCode() {}
}
