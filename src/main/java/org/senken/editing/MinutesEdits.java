package org.senken.editing;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.senken.core.minutes.Minutes;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.RunSheet;
import org.senken.core.minutes.Wording;
import org.senken.core.technology.Sentence;

/** Edits of notes, wordings and the run sheet. */
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

    /** Begins a run sheet from a template, or changes its steps. */
    public static Edit sheet(UnaryOperator<RunSheet> change) {
        return sheet(Sentence.of("edit.sheet"), change);
    }

    /** Begins a step: the timer runs from here. */
    public static Edit begin(int step, Instant at) {
        return sheet(Sentence.of("edit.sheet.step", step + 1), sheet -> sheet.started(step, at));
    }

    /** Stops the timer. */
    public static Edit stop() {
        return sheet(Sentence.of("edit.sheet.stop"), RunSheet::stopped);
    }

    private static Edit sheet(Sentence name, UnaryOperator<RunSheet> change) {
        return new Edit(
                name,
                study -> study.withMinutes(
                        study.minutes().withSheet(change.apply(study.minutes().sheet()))));
    }

    private static Edit edit(String key, int number, UnaryOperator<Minutes> change) {
        return new Edit(Sentence.of(key, number), study -> study.withMinutes(change.apply(study.minutes())));
    }
}
