package org.senken.core.scenario;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Judgements while several are changed at once. What is left alone is shared with those it began with. */
public final class JudgementDraft {
    private final TreeMap<Cell, SortedMap<JudgeId, Judgement>> cells;

    JudgementDraft(SortedMap<Cell, SortedMap<JudgeId, Judgement>> cells) {
        this.cells = new TreeMap<>(cells);
    }

    /** Adds a judgement, or replaces the one the judge has given of this cell. */
    public JudgementDraft put(Cell cell, JudgeId judge, Judgement judgement) {
        var byJudge = new TreeMap<JudgeId, Judgement>(at(cell));
        byJudge.put(judge, judgement);
        cells.put(cell, Collections.unmodifiableSortedMap(byJudge));
        return this;
    }

    /** Takes a judgement back, if there is one. */
    public JudgementDraft remove(Cell cell, JudgeId judge) {
        var byJudge = new TreeMap<JudgeId, Judgement>(at(cell));
        byJudge.remove(judge);
        if (byJudge.isEmpty()) {
            cells.remove(cell);
        } else {
            cells.put(cell, Collections.unmodifiableSortedMap(byJudge));
        }
        return this;
    }

    /** Takes back what anybody said of the cells that are meant. */
    public JudgementDraft removeCells(Predicate<Cell> meant) {
        cells.keySet().removeIf(meant);
        return this;
    }

    private SortedMap<JudgeId, Judgement> at(Cell cell) {
        return cells.getOrDefault(cell, Collections.emptySortedMap());
    }

    /** The judgements as they are now. */
    public Judgements done() {
        return new Judgements(new TreeMap<>(cells));
    }
}
