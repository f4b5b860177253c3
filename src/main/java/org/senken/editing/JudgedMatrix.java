package org.senken.editing;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.scenario.Cell;
import org.senken.core.technology.Sentence;

/**
 * What one judge wrote into the table of a study's matrix.
 *
 * @param scores every cell of the table that takes a judgement; empty where nothing was written
 * @param remarks what was taken in as it is and deserves a look
 */
public record JudgedMatrix(SortedMap<Cell, OptionalInt> scores, List<Sentence> remarks) {
    public JudgedMatrix(Map<Cell, OptionalInt> scores, List<Sentence> remarks) {
        this(new TreeMap<>(scores), remarks);
    }

    public JudgedMatrix {
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
        remarks = List.copyOf(remarks);
    }

    /** How many cells were judged. */
    public long judged() {
        return scores.values().stream().filter(OptionalInt::isPresent).count();
    }
}
