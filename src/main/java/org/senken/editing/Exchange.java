package org.senken.editing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.senken.core.delphi.VoteTable;
import org.senken.core.study.Study;

/** Reads and writes the files people exchange. */
public interface Exchange {
    /** Whether votes of an open round go into an exported file. */
    enum OpenVotes {
        LEFT_OUT,
        INCLUDED
    }

    /**
     * Reads a study from its portable format.
     *
     * @throws InvalidInputException if the file is not one, with the place of the first mistake
     * @throws IOException if the file cannot be read at all
     */
    Study read(Path file) throws InvalidInputException, IOException;

    /** Reads a study that ships with the program. */
    Study read(String name, InputStream content) throws InvalidInputException, IOException;

    /**
     * Writes a study in its portable format. The file is complete or, after a failure, as it was before.
     *
     * @throws IOException if it cannot be written
     */
    void write(Study study, Path file, OpenVotes openVotes) throws IOException;

    /** Reads a table of ballots: {@code round,expert,sector,area,criterion,score,confidence,reason}. */
    VoteTable readVotes(Path file) throws InvalidInputException, IOException;
}
