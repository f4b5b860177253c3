package org.senken.ui.projector;

/** What the room sees. */
public sealed interface Page {
    /** The study's title. */
    record Title() implements Page {}

    /** The portfolio map of the newest closed round. */
    record Map() implements Page {}

    /** The medians of the newest closed round. */
    record Medians() implements Page {}

    /** How many ballots of the open round are in. */
    record Ballots() implements Page {}

    /** The step of the run sheet that is on, with a silent timer. */
    record Step() implements Page {}

    /**
     * A sentence the room works on.
     *
     * @param number of the wording
     */
    record Sentence(int number) implements Page {}
}
