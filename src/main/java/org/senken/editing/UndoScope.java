package org.senken.editing;

import org.senken.core.delphi.ExpertCode;

/** How far undo reaches. */
public sealed interface UndoScope {
    /** The whole study, except votes: those are taken back inside their own ballot alone. */
    record WholeStudy() implements UndoScope {}

    /**
     * One ballot, and nothing entered before it was opened.
     *
     * @param since the number of the last history row when the ballot was opened
     */
    record OneBallot(int round, ExpertCode expert, long since) implements UndoScope {}
}
