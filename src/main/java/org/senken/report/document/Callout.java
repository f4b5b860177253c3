package org.senken.report.document;

import java.util.List;

/**
 * Text set off from the rest.
 *
 * @param title one line above it; blank for the usual one of its kind
 */
public record Callout(CalloutKind kind, String title, List<Paragraph> paragraphs) implements Block {
    public Callout {
        title = CleanText.line(title);
        paragraphs = List.copyOf(paragraphs);
    }

    /** Text under the usual title of its kind. */
    public static Callout of(CalloutKind kind, String text) {
        return new Callout(kind, "", List.of(Paragraph.of(text)));
    }
}
