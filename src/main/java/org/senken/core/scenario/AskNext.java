package org.senken.core.scenario;

import java.util.List;

/**
 * Which cells had better be judged next: those whose judgement could change the set of scenarios most.
 *
 * @param questions those that could change anything, the greatest change first; of equals disputed cells come first, then
 *     the cells of a block that were asked of all blocks before, in the order of the matrix
 * @param looked how many cells were looked at
 * @param candidates how many cells are empty or disputed
 */
public record AskNext(List<Question> questions, int looked, int candidates) {
    /** Why a cell is asked for. */
    public enum Ground {
        /** Nobody has judged it. */
        EMPTY,
        /** Its judges disagree. */
        DISPUTED
    }

    /**
     * A cell to be judged.
     *
     * @param low what happens at the lowest value it may take
     * @param high what happens at the highest
     */
    public record Question(Cell cell, Ground ground, Extreme low, Extreme high) {
        /** How many scenarios enter or leave the set at both extremes together. */
        public long change() {
            return low.change() + high.change();
        }
    }

    /**
     * What an extreme value does to the set of scenarios.
     *
     * @param value the influence tried
     * @param entering how many scenarios come into the set
     * @param leaving how many scenarios leave it
     * @param exact whether both are exact; if not, the set is too large to be compared and only its change in size is known
     */
    public record Extreme(int value, long entering, long leaving, boolean exact) {
        long change() {
            return entering + leaving;
        }
    }

    public AskNext {
        questions = List.copyOf(questions);
    }

    /** Whether every candidate was looked at. */
    public boolean isWhole() {
        return looked == candidates;
    }
}
