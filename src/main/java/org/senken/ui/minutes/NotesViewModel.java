package org.senken.ui.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.Tie;
import org.senken.core.study.Study;
import org.senken.core.technology.Sentence;
import org.senken.editing.MinutesEdits;
import org.senken.editing.OpenStudy;
import org.senken.language.Messages;
import org.senken.ui.common.Notices;
import org.senken.ui.common.Preferences;
import org.senken.ui.common.Room;
import org.senken.ui.common.Session;
import org.senken.ui.common.Times;

/** The notes: the one being written beside a room, and the list of all. */
public final class NotesViewModel {
    private final Session session;
    private final Preferences preferences;
    private final Notices notices;
    private final Clock clock;
    private final ObjectProperty<Optional<Note>> draft = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<String> search = new SimpleObjectProperty<>("");
    private final ObjectProperty<Optional<Integer>> selected = new SimpleObjectProperty<>(Optional.empty());
    private Study study;
    private int lastNumber;
    private String kept = "";

    public NotesViewModel(Session session, Preferences preferences, Notices notices, Clock clock) {
        this.session = session;
        this.preferences = preferences;
        this.notices = notices;
        this.clock = clock;
        study = session.study();
        session.stateProperty().subscribe(state -> follow(state.study()));
    }

    private void follow(Study changed) {
        if (!changed.id().equals(study.id())) {
            draft.set(Optional.empty());
            selected.set(Optional.empty());
            lastNumber = 0;
        }
        study = changed;
    }

    // Properties

    Messages messages() {
        return preferences.messages();
    }

    ObservableValue<Study> studyProperty() {
        return session.stateProperty().map(OpenStudy.State::study);
    }

    /** The note being written beside the room; empty where none is. */
    public ReadOnlyObjectProperty<Optional<Note>> draftProperty() {
        return draft;
    }

    ReadOnlyObjectProperty<Optional<Integer>> selectedProperty() {
        return selected;
    }

    ReadOnlyObjectProperty<String> searchProperty() {
        return search;
    }

    /** The notes that hold what is searched for, the newest first. */
    List<Note> found() {
        var wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return study.minutes().notes().reversed().stream()
                .filter(note -> (note.text() + " " + place(note.tie()))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .toList();
    }

    Optional<Note> selectedNote() {
        return selected.get()
                .flatMap(number -> study.minutes().notes().stream()
                        .filter(note -> note.number() == number)
                        .findFirst());
    }

    /** What a note is about, in words. */
    String place(Tie tie) {
        return TieWords.of(messages(), study, tie);
    }

    String time(Instant at) {
        var today = clock.instant().atZone(clock.getZone()).toLocalDate();
        return Times.shortly(at, today, clock.getZone(), preferences.language());
    }

    /** The room a tie leads to. */
    Optional<Room> room(Tie tie) {
        return Room.of(tie.room());
    }

    // Commands

    /** Begins a note on what is on screen; nothing is kept before a word is written. */
    public void begin(Tie tie) {
        lastNumber = Math.max(lastNumber + 1, study.minutes().nextNote());
        kept = "";
        draft.set(Optional.of(new Note(lastNumber, clock.instant(), tie, "")));
    }

    /** Takes what is being typed beside the room; it is kept when the typing rests. */
    void type(String text) {
        draft.get().ifPresent(note -> draft.set(Optional.of(note.withText(text))));
    }

    /** Keeps what was typed beside the room. */
    void keepDraft() {
        draft.get().filter(note -> !note.text().equals(kept)).ifPresent(note -> {
            if (write(note, note.text())) {
                kept = note.text();
            }
        });
    }

    /** Puts the note beside the room away; it is in the list. */
    public void endDraft() {
        keepDraft();
        draft.set(Optional.empty());
    }

    void search(String words) {
        search.set(words);
    }

    void select(int number) {
        selected.set(Optional.of(number));
    }

    /** Changes a note; a blank one is removed, and undo brings it back. False if the text is too long. */
    boolean write(Note note, String text) {
        if (text.length() > Note.LIMIT) {
            notices.refused(Sentence.of("notes.long", text.length(), Note.LIMIT));
            return false;
        }
        session.apply(text.isBlank() ? MinutesEdits.remove(note) : MinutesEdits.note(note.withText(text)));
        return true;
    }

    void remove(Note note) {
        session.apply(MinutesEdits.remove(note));
    }
}
