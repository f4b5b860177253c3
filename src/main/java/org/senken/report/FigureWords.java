package org.senken.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.senken.chart.Figure;
import org.senken.language.Messages;
import org.senken.report.document.CleanText;

/** Caption, source, notes and alternative text of a figure in every language, as plain text to be copied from. */
final class FigureWords {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private FigureWords() {}

    static byte[] bytes(List<Figure> editions) {
        return editions.stream()
                .map(each -> String.join(LINE_END, lines(each)))
                .collect(Collectors.joining(LINE_END + LINE_END, MARK, LINE_END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> lines(Figure figure) {
        var words = Messages.in(figure.language());
        var lines = new ArrayList<String>();
        add(lines, words.get("figure.text.id"), figure.id());
        add(lines, words.get("figure.text.title"), figure.title());
        add(lines, words.get("figure.text.measured"), figure.subtitle());
        add(lines, words.get("figure.text.source"), FigureSource.of(figure));
        figure.notes().forEach(note -> add(lines, words.get("figure.text.note"), note));
        add(lines, words.get("figure.text.alt"), figure.altText());
        return lines;
    }

    private static void add(List<String> lines, String name, String text) {
        if (!text.isBlank()) {
            lines.add(name + "\t" + CleanText.line(text));
        }
    }
}
