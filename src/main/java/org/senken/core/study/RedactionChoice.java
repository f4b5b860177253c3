package org.senken.core.study;

import java.util.Set;
import org.senken.core.delphi.Question;

/**
 * What is taken out of a copy that is handed on, beside what always is.
 *
 * @param reasons which reasons go
 * @param cells whose votes, reasons and effects go, in every round and under every scenario
 * @param seed decides the new codes; whoever knows it could link them to the old ones, so it is drawn afresh for every copy
 */
public record RedactionChoice(Reasons reasons, Set<Question> cells, long seed) {
    /** Which reasons go. */
    public enum Reasons {
        ALL,
        /** Those of the cells that are marked; in the others, names are blacked out. */
        OF_CELLS
    }

    public RedactionChoice {
        cells = Set.copyOf(cells);
    }

    /** Without any reason, and with every cell. */
    public static RedactionChoice usual(long seed) {
        return new RedactionChoice(Reasons.ALL, Set.of(), seed);
    }

    public RedactionChoice withCells(Set<Question> marked) {
        return new RedactionChoice(reasons, marked, seed);
    }

    public RedactionChoice withReasons(Reasons wanted) {
        return new RedactionChoice(wanted, cells, seed);
    }

    /** Whether the cell is marked, whatever scenario is asked about. */
    boolean marks(Question question) {
        return cells.contains(question.inTheWorldAsItIs());
    }
}
