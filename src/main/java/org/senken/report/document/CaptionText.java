package org.senken.report.document;

import java.util.ArrayList;
import java.util.List;
import org.senken.language.Messages;

/**
 * The words around a figure or a table, ready to print.
 *
 * @param label "Figure 2", "表1"
 * @param word what the label has before its number: "Figure ", "表"
 * @param between what stands between label and caption
 * @param below the lines of source and note
 */
public record CaptionText(String label, String word, String between, String caption, List<String> below) {
    public CaptionText {
        below = List.copyOf(below);
    }

    /** The words around a figure in formats that draw its chart themselves where it has one. */
    public static CaptionText around(FigureBlock figure, Document document, Numbers numbers) {
        return figure.chart().isPresent() ? ofChart(figure, document, numbers) : of(figure, document, numbers);
    }

    public static CaptionText of(FigureBlock figure, Document document, Numbers numbers) {
        var messages = Messages.in(document.language());
        return new CaptionText(
                numbers.label(figure),
                messages.get("document.figure", ""),
                messages.get("document.between.caption"),
                figure.caption(),
                below(figure.source(), figure.note(), messages));
    }

    /** The words around a chart that the format draws itself: what the picture would say stands below, nothing is lost. */
    public static CaptionText ofChart(FigureBlock figure, Document document, Numbers numbers) {
        var caption = of(figure, document, numbers);
        var below = new ArrayList<String>();
        below.add(figure.figure().subtitle());
        below.addAll(caption.below());
        var between = Messages.in(document.language()).get("map.between.sentences");
        below.add(String.join(between, figure.figure().notes()));
        below.removeIf(String::isBlank);
        return new CaptionText(caption.label(), caption.word(), caption.between(), caption.caption(), below);
    }

    public static CaptionText of(TableBlock table, Document document, Numbers numbers) {
        var messages = Messages.in(document.language());
        return new CaptionText(
                numbers.label(table),
                messages.get("document.table", ""),
                messages.get("document.between.caption"),
                table.caption(),
                below(table.source(), table.note(), messages));
    }

    /** Label and caption in one line. */
    public String line() {
        return caption.isEmpty() ? label : label + between + caption;
    }

    /** Everything on one line, for the foot of a slide. */
    public String spread() {
        var lines = new ArrayList<>(List.of(line()));
        lines.addAll(below);
        return String.join("　", lines);
    }

    private static List<String> below(String source, String note, Messages messages) {
        var lines = new ArrayList<String>();
        if (!source.isBlank()) {
            lines.add(messages.get("document.source", source));
        }
        if (!note.isBlank()) {
            lines.add(messages.get("document.note", note));
        }
        return lines;
    }
}
