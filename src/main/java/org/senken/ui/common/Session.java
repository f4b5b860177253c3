package org.senken.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.senken.core.delphi.ExpertCode;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.Edit;
import org.senken.editing.OpenStudy;
import org.senken.editing.WorkspaceException;

/**
 * The open study as the screens see it. A command goes to the open study in the background; when it is durable the new
 * state comes back here, and every screen follows.
 */
public final class Session {
    /** Whether everything shown is in the database. */
    public enum Saving {
        SAVED,
        SAVING,
        FAILED
    }

    private final Background background;
    private final Notices notices;
    private final Clock clock;
    private final ReadOnlyObjectWrapper<OpenStudy.State> state;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(Saving.SAVED);
    private final ReadOnlyObjectWrapper<Instant> savedAt;
    private OpenStudy open;
    private int pending;

    public Session(OpenStudy open, Background background, Notices notices, Clock clock) {
        this.open = open;
        this.background = background;
        this.notices = notices;
        this.clock = clock;
        state = new ReadOnlyObjectWrapper<>(open.state());
        savedAt = new ReadOnlyObjectWrapper<>(
                open.state().history().isEmpty()
                        ? clock.instant()
                        : open.state().history().getLast().at());
    }

    public ReadOnlyObjectProperty<OpenStudy.State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** When the last change became durable. */
    public ReadOnlyObjectProperty<Instant> savedAtProperty() {
        return savedAt.getReadOnlyProperty();
    }

    public Study study() {
        return state.get().study();
    }

    /** Turns to another study. */
    public void turnTo(OpenStudy other) {
        open = other;
        state.set(other.state());
    }

    /** Makes an edit. */
    public void apply(Edit edit) {
        run(study -> study.apply(edit));
    }

    public void undo() {
        run(OpenStudy::undo);
    }

    public void redo() {
        run(OpenStudy::redo);
    }

    /** Holds undo to one ballot. */
    public void enterBallot(int round, ExpertCode expert) {
        run(study -> study.enterBallot(round, expert));
    }

    /** Ends the undo of a ballot for good. */
    public void leaveBallot() {
        run(OpenStudy::leaveBallot);
    }

    /** The name of what undo would take back. */
    public Optional<Sentence> undoable() {
        return state.get().undoable();
    }

    private interface Command {
        void on(OpenStudy study) throws WorkspaceException;
    }

    private void run(Command command) {
        var target = open;
        pending++;
        saving.set(Saving.SAVING);
        background.inOrder(
                () -> {
                    command.on(target);
                    return target.state();
                },
                result -> finished(target, result),
                failure -> {
                    pending--;
                    saving.set(Saving.FAILED);
                    notices.failed(failure);
                });
    }

    private void finished(OpenStudy target, OpenStudy.State result) {
        pending--;
        if (pending == 0) {
            saving.set(Saving.SAVED);
        }
        savedAt.set(clock.instant());
        if (target == open) {
            state.set(result);
        }
    }
}
