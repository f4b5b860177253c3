package org.senken.cli;

import org.senken.editing.InvalidInputException;
import org.senken.editing.WorkspaceException;
import org.senken.report.ReportException;

/** One command of the command line. */
interface Command {
    /** Does the work; whatever it throws is said to the person in one sentence. */
    void run(Context context) throws Failure, InvalidInputException, WorkspaceException, ReportException;

    /** Whether "both" makes sense as a language. */
    default boolean writesBothLanguages() {
        return false;
    }
}
