package org.senken.core.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The source of the minutes.
 *
 * @param notes in the order of their numbers
 * @param wordings in the order of their numbers
 * @param sheet how the session is run
 */
public record Minutes(List<Note> notes, List<Wording> wordings, RunSheet sheet) {
    /** Nothing noted yet. */
    public static final Minutes EMPTY = new Minutes(List.of(), List.of(), RunSheet.EMPTY);

    public Minutes {
        notes = notes.stream().sorted(Comparator.comparingInt(Note::number)).toList();
        wordings = wordings.stream()
                .sorted(Comparator.comparingInt(Wording::number))
                .toList();
    }

    /** Notes and wordings without a run sheet. */
    public Minutes(List<Note> notes, List<Wording> wordings) {
        this(notes, wordings, RunSheet.EMPTY);
    }

    public Minutes withSheet(RunSheet newSheet) {
        return new Minutes(notes, wordings, newSheet);
    }

    /** The number the next note gets. */
    public int nextNote() {
        return notes.isEmpty() ? 1 : notes.getLast().number() + 1;
    }

    /** The number the next wording gets. */
    public int nextWording() {
        return wordings.isEmpty() ? 1 : wordings.getLast().number() + 1;
    }

    /** The minutes with one note replaced, or added. */
    public Minutes with(Note note) {
        var changed = new ArrayList<>(without(note).notes);
        changed.add(note);
        return new Minutes(changed, wordings, sheet);
    }

    public Minutes without(Note note) {
        return new Minutes(
                notes.stream().filter(each -> each.number() != note.number()).toList(), wordings, sheet);
    }

    /** The minutes with one wording replaced, or added. */
    public Minutes with(Wording wording) {
        var changed = new ArrayList<>(without(wording).wordings);
        changed.add(wording);
        return new Minutes(notes, changed, sheet);
    }

    public Minutes without(Wording wording) {
        return new Minutes(
                notes,
                wordings.stream()
                        .filter(each -> each.number() != wording.number())
                        .toList(),
                sheet);
    }
}
