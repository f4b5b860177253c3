package org.senken.report.document;

import java.util.List;

/** What is said and not shown: the notes of a slide. Other formats leave it out. */
public record SpeakerNotes(List<Paragraph> paragraphs) implements Block {
    public SpeakerNotes {
        paragraphs = List.copyOf(paragraphs);
    }
}
