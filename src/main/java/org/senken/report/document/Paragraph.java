package org.senken.report.document;

import java.util.List;
import java.util.stream.Stream;

/** A paragraph of running text. A line end inside a text starts a new line of the same paragraph. */
public record Paragraph(List<Run> runs) implements Block {
    /** A paragraph that says nothing, such as an empty cell of a table. */
    public static final Paragraph EMPTY = new Paragraph(List.of());

    public Paragraph {
        runs = List.copyOf(runs);
    }

    public static Paragraph of(Run... runs) {
        return new Paragraph(List.of(runs));
    }

    /** A paragraph of plain text. */
    public static Paragraph of(String text) {
        return text.isEmpty() ? EMPTY : of(new Plain(text));
    }

    /** Its words without the marks of footnotes; a reference is left out, for its number is not known here. */
    public String text() {
        return String.join("", runs.stream().map(Run::text).toList());
    }

    @Override
    public List<Paragraph> paragraphs() {
        return List.of(this);
    }

    /** Its runs and those in its footnotes. */
    Stream<Run> allRuns() {
        return runs.stream()
                .flatMap(run -> run instanceof Footnote note
                        ? Stream.concat(Stream.of(run), note.paragraph().allRuns())
                        : Stream.of(run));
    }
}
