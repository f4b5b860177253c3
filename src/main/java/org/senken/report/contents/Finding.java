package org.senken.report.contents;

import org.senken.core.technology.Sentence;
import org.senken.core.technology.Text;

/**
 * Something to look at before a report is handed in.
 *
 * @param topic where in the program it is mended
 * @param where what it is about, for a list; may be empty
 * @param sentence what is the matter and what to do
 */
public record Finding(Severity severity, Topic topic, Text where, Sentence sentence) {
    /** How much it matters. */
    public enum Severity {
        /** Wrong or unreadable in print. */
        FAULT,
        /** Something is missing. */
        GAP,
        /** Worth a look. */
        HINT
    }

    /** The parts of the work. */
    public enum Topic {
        TECHNOLOGIES,
        EXPERTS,
        SCENARIOS,
        SCORING,
        PORTFOLIO,
        MINUTES,
        REPORT
    }
}
