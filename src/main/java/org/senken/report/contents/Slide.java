package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.report.document.Block;
import org.senken.report.document.Callout;
import org.senken.report.document.CalloutKind;
import org.senken.report.document.FigureBlock;
import org.senken.report.document.Paragraph;
import org.senken.report.document.SpeakerNotes;
import org.senken.report.document.TableBlock;

/** A section as a slide: its first paragraph is the message; source and method go to the notes of the speaker. */
final class Slide {
    private Slide() {}

    static List<Block> of(Writing writing, List<Block> blocks) {
        var slide = new ArrayList<Block>();
        var notes = new ArrayList<Paragraph>();
        boolean said = false;
        for (var block : blocks) {
            if (!said && block instanceof Paragraph message) {
                slide.add(new Callout(CalloutKind.MESSAGE, "", List.of(message)));
                said = true;
            } else {
                slide.add(block);
            }
            notes.addAll(notes(writing, block));
        }
        if (!notes.isEmpty()) {
            slide.add(new SpeakerNotes(notes));
        }
        return slide;
    }

    private static List<Paragraph> notes(Writing writing, Block block) {
        return switch (block) {
            case FigureBlock figure ->
                notes(
                        writing,
                        figure.source(),
                        writing.sentences(figure.figure().notes()));
            case TableBlock table -> notes(writing, table.source(), table.note());
            default -> List.of();
        };
    }

    private static List<Paragraph> notes(Writing writing, String source, String note) {
        var notes = new ArrayList<Paragraph>();
        if (!source.isBlank()) {
            notes.add(Paragraph.of(writing.say("document.source", source)));
        }
        if (!note.isBlank()) {
            notes.add(Paragraph.of(writing.say("document.note", note)));
        }
        return notes;
    }
}
