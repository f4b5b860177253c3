package org.senken.core.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All cross-impact judgements, cell by cell and judge by judge. They hang on the ids of states, so that they outlive every
 * change of the drivers. A cell nobody has judged does not stand here.
 */
public final class Judgements {
    /** Nobody has judged anything. */
    public static final Judgements NONE = new Judgements(new TreeMap<>());

    private final SortedMap<Cell, SortedMap<JudgeId, Judgement>> cells;

    Judgements(SortedMap<Cell, SortedMap<JudgeId, Judgement>> cells) {
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

    /** The cells of which these judgements and the others do not hold the same. */
    public Set<Cell> cellsUnlike(Judgements others) {
        var unlike = new TreeSet<Cell>();
        var ours = cells.entrySet().iterator();
        var theirs = others.cells.entrySet().iterator();
        var our = next(ours);
        var their = next(theirs);
        while (our.isPresent() || their.isPresent()) {
            int order = order(our, their);
            if (order != 0 || !our.equals(their)) {
                unlike.add((order <= 0 ? our : their).orElseThrow().getKey());
            }
            our = order <= 0 ? next(ours) : our;
            their = order >= 0 ? next(theirs) : their;
        }
        return unlike;
    }

    private static <T> Optional<T> next(Iterator<T> all) {
        return all.hasNext() ? Optional.of(all.next()) : Optional.empty();
    }

    /** Which cell comes first; one that is not there comes after all. */
    private static <V> int order(Optional<Map.Entry<Cell, V>> one, Optional<Map.Entry<Cell, V>> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? -1 : 1;
        }
        return one.get().getKey().compareTo(other.get().getKey());
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /** A copy to change, for more than one change at once. */
    public JudgementDraft draft() {
        return new JudgementDraft(cells);
    }

    /** These judgements with one more, or with one replaced. */
    public Judgements with(Cell cell, JudgeId judge, Judgement judgement) {
        return draft().put(cell, judge, judgement).done();
    }

    /** These judgements with one taken back: the cell may then be empty again. */
    public Judgements without(Cell cell, JudgeId judge) {
        return draft().remove(cell, judge).done();
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
