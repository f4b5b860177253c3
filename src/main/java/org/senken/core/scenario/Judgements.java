package org.senken.core.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All cross-impact judgements, cell by cell and judge by judge. They hang on the ids of states, so that they outlive every
 * change of the drivers. A cell nobody has judged does not stand here.
 */
public final class Judgements {
    /** Nobody has judged anything. */
    public static final Judgements NONE = new Judgements(new TreeMap<>());

    private final SortedMap<Cell, SortedMap<JudgeId, Judgement>> cells;

    private Judgements(SortedMap<Cell, SortedMap<JudgeId, Judgement>> cells) {
        this.cells = cells;
    }

    /** The judgements given; what is empty is left out. */
    public static Judgements of(Map<Cell, ? extends Map<JudgeId, Judgement>> given) {
        var all = new TreeMap<Cell, SortedMap<JudgeId, Judgement>>();
        given.forEach((cell, byJudge) -> {
            if (!byJudge.isEmpty()) {
                all.put(cell, Collections.unmodifiableSortedMap(new TreeMap<>(byJudge)));
            }
        });
        return new Judgements(all);
    }

    /** What was said of every cell that was judged, in the order of cells and judges. */
    public SortedMap<Cell, SortedMap<JudgeId, Judgement>> cells() {
        return Collections.unmodifiableSortedMap(cells);
    }

    /** What was said of one cell; empty if nobody judged it. */
    public SortedMap<JudgeId, Judgement> at(Cell cell) {
        return cells.getOrDefault(cell, Collections.emptySortedMap());
    }

    /** What one judge said of one cell. */
    public Optional<Judgement> at(Cell cell, JudgeId judge) {
        return Optional.ofNullable(at(cell).get(judge));
    }

    /** Everybody who has judged anything, in order. */
    public Collection<JudgeId> judges() {
        return cells.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** These judgements with one more, or with one replaced. */
    public Judgements with(Cell cell, JudgeId judge, Judgement judgement) {
        var byJudge = new TreeMap<>(at(cell));
        byJudge.put(judge, judgement);
        return withCell(cell, byJudge);
    }

    /** These judgements with one taken back: the cell may then be empty again. */
    public Judgements without(Cell cell, JudgeId judge) {
        var byJudge = new TreeMap<>(at(cell));
        byJudge.remove(judge);
        return withCell(cell, byJudge);
    }

    private Judgements withCell(Cell cell, SortedMap<JudgeId, Judgement> byJudge) {
        var changed = new TreeMap<>(cells);
        if (byJudge.isEmpty()) {
            changed.remove(cell);
        } else {
            changed.put(cell, Collections.unmodifiableSortedMap(byJudge));
        }
        return new Judgements(changed);
    }

    /** The judgements of one judge alone. */
    public Judgements of(JudgeId judge) {
        var own = new TreeMap<Cell, SortedMap<JudgeId, Judgement>>();
        cells.forEach((cell, byJudge) -> {
            var said = byJudge.get(judge);
            if (said != null) {
                own.put(cell, new TreeMap<>(Map.of(judge, said)));
            }
        });
        return new Judgements(own);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Judgements that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return "Judgements[" + cells.size() + " cells]";
    }
}
