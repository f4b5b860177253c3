package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.senken.core.minutes.Note;
import org.senken.core.minutes.Wording;
import org.senken.report.document.Block;
import org.senken.report.document.BulletList;
import org.senken.report.document.NumberedList;
import org.senken.report.document.Paragraph;

/** What was worded and noted: agreed sentences, what stays open, the notes of the secretariat. */
final class WordingLists {
    private final Writing writing;

    private WordingLists(Writing writing) {
        this.writing = writing;
    }

    /** The agreed sentences; a reservation stands as a footnote at its sentence. */
    static Made agreed(Writing writing) {
        var lists = new WordingLists(writing);
        var agreed = lists.wordings(each -> each.status() == Wording.Status.AGREED || isReserved(each)).stream()
                .map(lists::agreed)
                .toList();
        return agreed.isEmpty()
                ? Made.Missing.of("contents.missing.agreed")
                : new Made.Words(List.of(new NumberedList(agreed)));
    }

    /** Sentences the room did not agree on, and the cells on which opinions stay apart. */
    static Made open(Writing writing) {
        var lists = new WordingLists(writing);
        var open = new ArrayList<Paragraph>();
        lists.wordings(each -> each.status() == Wording.Status.OPEN || each.status() == Wording.Status.PROPOSED)
                .forEach(each -> open.add(Paragraph.of(lists.sentence(each))));
        writing.cells()
                .map(VoteCells::disputed)
                .orElse(List.of())
                .forEach(each -> open.add(
                        Paragraph.of(writing.say("contents.open.cell", VoteKeys.named(writing, each), each.badge()))));
        return open.isEmpty()
                ? new Made.Words(List.of(Paragraph.of(writing.say("contents.open.none"))))
                : new Made.Words(List.of(new BulletList(open)));
    }

    /** The notes in their order. */
    static Made notes(Writing writing) {
        var notes = writing.study().minutes().notes();
        if (notes.isEmpty()) {
            return Made.Missing.of("contents.missing.notes");
        }
        var lists = new WordingLists(writing);
        List<Block> blocks =
                List.of(new BulletList(notes.stream().map(lists::note).toList()));
        return new Made.Words(blocks);
    }

    private static boolean isReserved(Wording wording) {
        return wording.status() == Wording.Status.RESERVED;
    }

    private List<Wording> wordings(Predicate<Wording> which) {
        return writing.study().minutes().wordings().stream()
                .filter(which)
                .filter(each -> !each.sentence().isEmpty())
                .toList();
    }

    private String sentence(Wording wording) {
        return writing.free(writing.in(wording.sentence()));
    }

    private Paragraph agreed(Wording wording) {
        var reservation = wording.reservation().isEmpty()
                ? writing.say("contents.reservation.unsaid")
                : writing.say("contents.reservation", writing.free(writing.in(wording.reservation())));
        return writing.withNote(sentence(wording), isReserved(wording) ? reservation : "");
    }

    private Paragraph note(Note note) {
        var subject = note.tie().subject();
        var text = writing.free(note.text());
        return Paragraph.of(subject == null ? text : writing.say("contents.note.on", writing.subject(subject), text));
    }
}
