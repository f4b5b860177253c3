package org.senken.editing;

import java.util.function.UnaryOperator;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.Wording;
import org.senken.core.technology.Sentence;

/** Edits of notes and wordings. */
public final class MinutesEdits {
    private MinutesEdits() {}

    /** Adds a note, or replaces the one of the same number. */
    public static Edit note(Note note) {
        return edit("edit.note", note.number(), minutes -> minutes.with(note));
    }

    public static Edit remove(Note note) {
        return edit("edit.note.remove", note.number(), minutes -> minutes.without(note));
    }

    /** Adds a wording, or replaces the one of the same number. */
    public static Edit wording(Wording wording) {
        return edit("edit.wording", wording.number(), minutes -> minutes.with(wording));
    }

    public static Edit remove(Wording wording) {
        return edit("edit.wording.remove", wording.number(), minutes -> minutes.without(wording));
    }

    private static Edit edit(String key, int number, UnaryOperator<Minutes> change) {
        return new Edit(Sentence.of(key, number), study -> study.withMinutes(change.apply(study.minutes())));
    }
}
