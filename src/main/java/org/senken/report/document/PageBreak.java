package org.senken.report.document;

import java.util.List;

/** What follows starts on a new page or slide. */
public record PageBreak() implements Block {
    @Override
    public List<Paragraph> paragraphs() {
        return List.of();
    }
}
