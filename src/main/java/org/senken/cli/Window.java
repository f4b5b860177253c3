package org.senken.cli;

/** The workbench's window, which opens where no command is named. */
public interface Window {
    /** Shows the window until it is closed; returns the exit code. */
    int open(Launch launch);
}
