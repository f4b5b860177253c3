package org.senken.report.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.senken.core.technology.Language;

/** Breaks spans of text into lines of a width. */
final class LineBreaker {
    /** More than this per letter would tear a line apart. */
    private static final double MOST_SPACING = 0.18;

    private final PrintType type;
    private final Language language;

    LineBreaker(PrintType type, Language language) {
        this.type = type;
        this.language = language;
    }

    /**
     * How lines are set.
     *
     * @param indent how far the first line begins to the right
     * @param justified whether lines are spread to fill the width
     */
    record Setting(double width, double indent, boolean justified) {
        static Setting ragged(double width) {
            return new Setting(width, 0, false);
        }
    }

    /**
     * The lines of a text; at least one.
     *
     * @param notes the lines of the footnote whose mark is the span of this number
     */
    List<TextLine> lines(List<Span> spans, Map<Integer, List<TextLine>> notes, Setting setting) {
        var run = new Run(spans, notes);
        var lines = new ArrayList<TextLine>();
        int start = 0;
        while (start < run.text.length()) {
            double room = setting.width - (lines.isEmpty() ? setting.indent : 0);
            int end = end(run, start, room);
            boolean last = end >= run.text.length() || run.text.charAt(end - 1) == '\n';
            lines.add(run.line(start, end, setting.justified && !last ? room : 0));
            start = end;
        }
        return lines.isEmpty() ? List.of(TextLine.EMPTY) : lines;
    }

    /** Where the line that begins at a place ends. */
    private int end(Run run, int start, double room) {
        int end = start;
        double width = 0;
        while (end < run.text.length()) {
            int next = run.ends.after(end);
            double piece = run.width(end, next);
            double seen = piece - run.blanks(end, next);
            if (width + seen > room) {
                return end > start ? end : run.fitting(start, next, room);
            }
            width += piece;
            end = next;
            if (run.text.charAt(end - 1) == '\n') {
                return end;
            }
        }
        return end;
    }

    /** All spans as one text, with the width and the span of every letter. */
    private final class Run {
        private final String text;
        private final List<Span> spans;
        private final int[] owner;
        private final double[] reach;
        private final LineEnds ends;
        private final Map<Integer, List<TextLine>> notes;

        Run(List<Span> given, Map<Integer, List<TextLine>> notes) {
            this.notes = notes;
            spans = given.stream()
                    .map(span -> new Span(type.printable(span.text()), span.look()))
                    .toList();
            text = spans.stream().map(Span::text).collect(Collectors.joining());
            owner = new int[text.length()];
            reach = new double[text.length() + 1];
            ends = new LineEnds(text, language);
            measure();
        }

        private void measure() {
            int at = 0;
            for (int i = 0; i < spans.size(); i++) {
                var span = spans.get(i);
                for (int letter : span.text().codePoints().toArray()) {
                    int length = Character.charCount(letter);
                    Arrays.fill(owner, at, at + length, i);
                    double width = letter == '\n' ? 0 : type.width(Character.toString(letter), span.look());
                    for (int half = 1; half <= length; half++) {
                        reach[at + half] = reach[at] + width;
                    }
                    at += length;
                }
            }
        }

        double width(int start, int end) {
            return reach[end] - reach[start];
        }

        /** The width of the blanks at the end of a stretch. */
        double blanks(int start, int end) {
            return width(seen(start, end), end);
        }

        private int seen(int start, int end) {
            int last = end;
            while (last > start && isBlank(text.charAt(last - 1))) {
                last--;
            }
            return last;
        }

        private static boolean isBlank(char letter) {
            return letter == ' ' || letter == '\n' || letter == '　';
        }

        /** How far a word that is wider than the line goes into it: at least one letter. */
        int fitting(int start, int end, double room) {
            int at = start + Character.charCount(text.codePointAt(start));
            while (at < end && width(start, at + Character.charCount(text.codePointAt(at))) <= room) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }

        TextLine line(int start, int end, double fill) {
            int last = seen(start, end);
            var parts = new ArrayList<Span>();
            var below = new ArrayList<TextLine>();
            for (int from = start; from < last; ) {
                int to = from;
                while (to < last && owner[to] == owner[from]) {
                    to++;
                }
                parts.add(new Span(
                        text.substring(from, to), spans.get(owner[from]).look()));
                below.addAll(notes.getOrDefault(owner[from], List.of()));
                from = to;
            }
            double width = width(start, last);
            return new TextLine(parts, width, spacing(fill - width, start, last), below);
        }

        private double spacing(double spare, int start, int end) {
            int gaps = text.codePointCount(start, end) - 1;
            double most = spans.isEmpty()
                    ? 0
                    : MOST_SPACING * spans.get(owner[start]).look().size();
            return spare > 0 && gaps > 0 && spare / gaps <= most ? spare / gaps : 0;
        }
    }
}
