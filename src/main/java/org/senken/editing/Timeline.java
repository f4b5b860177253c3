package org.senken.editing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.senken.core.study.Study;

/**
 * Which edits of a history can be taken back or made again. Follows from the rows alone, so that undo works after a
 * restart as it did before.
 *
 * <p>Two borders: votes are taken back only inside their own ballot, and nothing that touches a closed round is taken
 * back at all. Edits beyond a border are passed over, and so is every earlier edit of the same parts.
 */
public final class Timeline {
    private final TreeMap<Long, Entry> live = new TreeMap<>();
    private final List<Entry> undone = new ArrayList<>();

    private Timeline() {}

    /** The timeline after the rows of a history. */
    public static Timeline of(List<Entry> entries) {
        var timeline = new Timeline();
        entries.forEach(timeline::add);
        return timeline;
    }

    /** Takes in the next row. */
    void add(Entry entry) {
        switch (entry.kind()) {
            case EDIT -> {
                // the row a study began with touches nothing: there is no study before it to go back to
                if (!entry.touched().isEmpty()) {
                    live.put(entry.number(), entry);
                }
                undone.clear();
            }
            case UNDO -> {
                var taken = live.remove(entry.target());
                if (taken != null) {
                    undone.addLast(taken);
                }
            }
            case REDO ->
                undone.stream()
                        .filter(each -> each.number() == entry.target())
                        .findFirst()
                        .ifPresent(again -> {
                            undone.remove(again);
                            live.put(again.number(), again);
                        });
        }
    }

    /**
     * The edit that undo takes back next.
     *
     * @param possible whether the study would still be valid without the edit
     */
    Optional<Entry> undoable(UndoScope scope, Study study, Predicate<Entry> possible) {
        Set<PartKey> passed = new HashSet<>();
        for (var entry : live.descendingMap().values()) {
            boolean free = within(scope, study, entry)
                    && entry.touched().stream().noneMatch(key -> passed.stream().anyMatch(key::disturbs));
            if (free && possible.test(entry)) {
                return Optional.of(entry);
            }
            if (scope instanceof UndoScope.OneBallot) {
                return Optional.empty();
            }
            passed.addAll(entry.touched());
        }
        return Optional.empty();
    }

    /** The edit that redo makes again next. */
    Optional<Entry> redoable(UndoScope scope, Study study) {
        return undone.isEmpty()
                ? Optional.empty()
                : Optional.of(undone.getLast()).filter(e -> within(scope, study, e));
    }

    private static boolean within(UndoScope scope, Study study, Entry entry) {
        return switch (scope) {
            case UndoScope.WholeStudy whole ->
                entry.touched().stream().noneMatch(key -> key.isBallot() || key.isClosedIn(study));
            case UndoScope.OneBallot ballot ->
                entry.number() > ballot.since()
                        && entry.touched().equals(Set.of(PartKey.ballot(ballot.round(), ballot.expert())));
        };
    }
}
