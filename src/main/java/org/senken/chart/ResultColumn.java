package org.senken.chart;

import java.util.stream.Stream;
import org.senken.core.delphi.Badge;

/** The right side of a row: the number of votes, and the badge as a sign with its word. */
record ResultColumn(RoundWords words, Type type) {
    private static final double SIGN = 1.4;

    private double wordWidth() {
        return Stream.of(Badge.values())
                .mapToDouble(badge -> Fonts.width(words.word(badge), type.small()))
                .max()
                .orElse(0);
    }

    private double votesWidth() {
        return Fonts.width("000", type.small());
    }

    double width() {
        return votesWidth() + 0.8 * type.unit() + SIGN * type.unit() + wordWidth();
    }

    /** Writes "n" and "result" above the rows. */
    void paintHead(Sheet sheet, double right, double top) {
        double left = right - width();
        var muted = sheet.theme().muted();
        sheet.pen().ending(words.say("round.head.votes"), left + votesWidth(), top, type.small(), muted);
        sheet.pen().line(words.say("round.head.result"), right - wordWidth(), top, type.small(), muted);
    }

    /** Writes votes and badge at the right end of a row. */
    void paint(Sheet sheet, Cell cell, Box row) {
        double left = row.right() - width();
        double top = sheet.smallTop(row.centreY());
        var pen = sheet.pen();
        pen.ending(
                String.valueOf(cell.figures().n()),
                left + votesWidth(),
                top,
                type.small(),
                sheet.theme().text());
        double word = row.right() - wordWidth();
        var sign = new Disc(word - 0.75 * type.unit(), row.centreY(), 0.4 * type.unit());
        Signs.badge(pen, cell.badge(), sign, sheet.theme());
        pen.line(
                words.word(cell.badge()), word, top, type.small(), sheet.theme().text());
    }
}
