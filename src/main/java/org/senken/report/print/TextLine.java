package org.senken.report.print;

import java.util.List;

/**
 * One line of text as it will be printed.
 *
 * @param width in points, without blanks at its end
 * @param spacing what is added between two letters, in points, so that the line fills its width
 * @param notes the lines of the footnotes whose marks stand in it
 */
record TextLine(List<Span> spans, double width, double spacing, List<TextLine> notes) {
    TextLine {
        spans = List.copyOf(spans);
        notes = List.copyOf(notes);
    }

    static final TextLine EMPTY = new TextLine(List.of(), 0, 0, List.of());
}
