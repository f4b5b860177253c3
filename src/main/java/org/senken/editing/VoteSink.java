package org.senken.editing;

import java.util.Optional;
import org.senken.core.delphi.VoteRow;
import org.senken.core.technology.Sentence;

/** Takes in a table of ballots row by row. */
@FunctionalInterface
public interface VoteSink {
    /**
     * Why a row is not taken in.
     *
     * @param column the column that is to blame; blank where the row as a whole is
     * @param sentence what is wrong and what to do
     */
    record Refusal(String column, Sentence sentence) {}

    /** Takes a row, or says why not: then reading ends. It is the sink that knows whether a row stands twice. */
    Optional<Refusal> accept(VoteRow row);
}
