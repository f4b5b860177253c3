package org.senken.editing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.study.InvalidStudyException;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;

/**
 * The study people are working on. Every change is stored before it is visible: a call that returns has been made
 * durable, a call that throws has changed nothing.
 */
public final class OpenStudy {
    /**
     * The study at one moment.
     *
     * @param undoable what undo would take back
     * @param redoable what redo would make again
     */
    public record State(Study study, List<Entry> history, Optional<Sentence> undoable, Optional<Sentence> redoable) {
        public State {
            history = List.copyOf(history);
        }
    }

    private final Workspace workspace;
    private final Clock clock;
    private final Supplier<String> who;
    private final List<Entry> history;
    private final Timeline timeline;
    private final Map<Long, List<PartChange>> known = new HashMap<>();
    private Study study;
    private UndoScope scope = new UndoScope.WholeStudy();
    private volatile State state;

    /**
     * @param who the name of the operator that the history records
     */
    public OpenStudy(Workspace workspace, StoredStudy stored, Clock clock, Supplier<String> who)
            throws WorkspaceException {
        this.workspace = workspace;
        this.clock = clock;
        this.who = who;
        study = stored.study();
        history = new ArrayList<>(stored.history());
        timeline = Timeline.of(history);
        state = new State(study, history, Optional.empty(), Optional.empty());
        publish();
    }

    /** The study as it stands, with what can be undone; safe to read from any thread. */
    public State state() {
        return state;
    }

    /**
     * Makes an edit. An edit that changes nothing leaves no trace.
     *
     * @throws InvalidStudyException if the result would not be a valid study
     * @throws WorkspaceException if it would change a closed round, or cannot be stored
     */
    public synchronized void apply(Edit edit) throws WorkspaceException {
        var after = edit.change().apply(study);
        var changes = Parts.difference(study, after);
        if (changes.stream().anyMatch(change -> change.key().isClosedIn(study))) {
            throw new WorkspaceException(Sentence.of("edit.closed"));
        }
        if (!changes.isEmpty()) {
            record(Entry.Kind.EDIT, null, edit.name(), changes, after);
        }
    }

    /** Takes back the last edit within reach, if there is one. */
    public synchronized void undo() throws WorkspaceException {
        var next = nextUndo();
        if (next.isPresent()) {
            var reversed = reversed(next.get());
            record(Entry.Kind.UNDO, next.get(), next.get().name(), reversed, Parts.apply(study, reversed));
        }
    }

    /** Makes the edit again that was taken back last, if there is one. */
    public synchronized void redo() throws WorkspaceException {
        var next = timeline.redoable(scope, study);
        if (next.isPresent()) {
            var changes = changes(next.get());
            record(Entry.Kind.REDO, next.get(), next.get().name(), changes, Parts.apply(study, changes));
        }
    }

    /** Holds undo to one ballot, from now until {@link #leaveBallot}. */
    public synchronized void enterBallot(int round, ExpertCode expert) throws WorkspaceException {
        scope = new UndoScope.OneBallot(round, expert, lastNumber());
        publish();
    }

    /** Ends the undo of a ballot for good. */
    public synchronized void leaveBallot() throws WorkspaceException {
        scope = new UndoScope.WholeStudy();
        publish();
    }

    private void record(Entry.Kind kind, @Nullable Entry target, Sentence name, List<PartChange> changes, Study after)
            throws WorkspaceException {
        long number = lastNumber() + 1;
        Set<PartKey> touched = new HashSet<>();
        changes.forEach(change -> touched.add(change.key()));
        var entry = new Entry(
                number, kind, target == null ? number : target.number(), name, clock.instant(), who.get(), touched);
        workspace.append(study.id(), entry, changes);
        study = after;
        history.add(entry);
        timeline.add(entry);
        if (kind == Entry.Kind.EDIT) {
            known.put(number, List.copyOf(changes));
        }
        publish();
    }

    private long lastNumber() {
        return history.isEmpty() ? 0 : history.getLast().number();
    }

    private void publish() throws WorkspaceException {
        state = new State(
                study,
                history,
                nextUndo().map(Entry::name),
                timeline.redoable(scope, study).map(Entry::name));
    }

    private Optional<Entry> nextUndo() throws WorkspaceException {
        var reading = new Reading();
        var next = timeline.undoable(scope, study, reading::leavesAValidStudy);
        if (reading.failure != null) {
            throw reading.failure;
        }
        return next;
    }

    private List<PartChange> reversed(Entry entry) throws WorkspaceException {
        return changes(entry).stream().map(PartChange::reversed).toList();
    }

    private List<PartChange> changes(Entry entry) throws WorkspaceException {
        var changes = known.get(entry.number());
        if (changes == null) {
            changes = workspace.changes(study.id(), entry.number());
            known.put(entry.number(), changes);
        }
        return changes;
    }

    /** Tries an undo on the study; a failure of the workspace is kept, since a predicate cannot throw it. */
    private final class Reading {
        private @Nullable WorkspaceException failure;

        boolean leavesAValidStudy(Entry entry) {
            try {
                Parts.apply(study, reversed(entry));
                return true;
            } catch (InvalidStudyException | IllegalArgumentException clash) {
                return false;
            } catch (WorkspaceException unreadable) {
                failure = unreadable;
                return true;
            }
        }
    }
}
