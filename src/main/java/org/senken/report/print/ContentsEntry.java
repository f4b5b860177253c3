package org.senken.report.print;

import java.util.ArrayList;
import java.util.List;
import org.senken.report.document.Heading;

/** A line of the table of contents, with dots that lead to the number of the page. */
final class ContentsEntry {
    private static final double SIZE = 10.5;
    private static final double LEADING = 17;
    private static final double LABEL = 52;
    private static final double STEP = 21;
    private static final double NUMBER = 30;

    private ContentsEntry() {}

    static List<Piece> of(Heading heading, String label, PrintText text) {
        double left = Sheet.MARGIN + STEP * (heading.level() - 1);
        var look = Look.plain(SIZE);
        double words = left + (label.isEmpty() ? 0 : LABEL);
        var lines = text.lines(heading.text(), look, Sheet.MARGIN + Sheet.TEXT_WIDTH - NUMBER - words);
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean first = i == 0;
            boolean last = i == lines.size() - 1;
            var piece = Piece.of(LEADING, (pen, top) -> {
                double base = top + LEADING / 2 + SIZE * 0.36;
                if (first) {
                    pen.line(new TextLine(List.of(new Span(label, look)), 0, 0, List.of()), left, base);
                }
                pen.line(leading(line, heading), words, base);
                if (last) {
                    number(pen, heading, words + line.width(), base);
                }
            });
            pieces.add(last ? piece.spaced(first && heading.level() == 1 ? 3 : 0, 0) : piece.keptWithNext());
        }
        return pieces;
    }

    /** The line as a link to its heading, in the colour of text. */
    private static TextLine leading(TextLine line, Heading heading) {
        var spans = line.spans().stream()
                .map(span -> new Span(span.text(), new Look(false, SIZE, Look.TEXT, "#" + heading.id(), 0, false)))
                .toList();
        return new TextLine(spans, line.width(), 0, List.of());
    }

    private static void number(PrintPen pen, Heading heading, double from, double base) {
        var look = Look.plain(SIZE);
        double right = Sheet.MARGIN + Sheet.TEXT_WIDTH;
        double dot = pen.type().width(".", look) * 1.6;
        int dots = (int) ((right - NUMBER * 0.8 - from) / dot);
        if (dots > 2) {
            pen.beginArtifact();
            var leader = new Span(".".repeat(dots), look.muted());
            double width = pen.type().width(leader.text(), look) + (dots - 1) * dot * 0.375;
            pen.line(new TextLine(List.of(leader), width, dot * 0.375, List.of()), right - NUMBER * 0.7 - width, base);
            pen.endArtifact();
        }
        var number = Integer.toString(pen.pages().of(heading));
        pen.right(List.of(new Span(number, look)), right, base);
    }
}
