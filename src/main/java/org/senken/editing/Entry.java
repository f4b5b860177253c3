package org.senken.editing;

import java.time.Instant;
import java.util.Set;
import org.senken.core.technology.Sentence;

/**
 * One row of the history. Rows are only ever added: taking an edit back adds a row too.
 *
 * @param number counts the rows of a study from 1
 * @param target for UNDO and REDO the number of the edit meant; else the row's own number
 * @param who the operator's name from the settings, never the voting expert
 * @param touched the parts the row changed
 */
public record Entry(long number, Kind kind, long target, Sentence name, Instant at, String who, Set<PartKey> touched) {
    /** What a row did. */
    public enum Kind {
        EDIT,
        UNDO,
        REDO
    }

    public Entry {
        touched = Set.copyOf(touched);
    }
}
