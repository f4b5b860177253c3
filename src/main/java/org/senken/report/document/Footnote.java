package org.senken.report.document;

/** The mark of a footnote, and the note itself, which holds no footnote of its own. */
public record Footnote(Paragraph paragraph) implements Run {
    /**
     * @throws IllegalArgumentException if the note holds a footnote
     */
    public Footnote {
        if (paragraph.runs().stream().anyMatch(Footnote.class::isInstance)) {
            throw new IllegalArgumentException("a footnote in a footnote");
        }
    }

    public static Footnote of(String text) {
        return new Footnote(Paragraph.of(text));
    }

    @Override
    public String text() {
        return "";
    }
}
