package org.senken.report.document;

import java.util.List;

/** One piece of a report between two others, in order of reading. */
public sealed interface Block
        permits Numbered, Paragraph, BulletList, NumberedList, Callout, Contents, PageBreak, SpeakerNotes {

    /** The paragraphs of running text in it; none for a heading, whose text is a single line. */
    List<Paragraph> paragraphs();
}
