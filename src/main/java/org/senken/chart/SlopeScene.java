package org.senken.chart;

import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;

/** A slope chart with its places: columns across, a row for every rank, names at both sides. */
record SlopeScene(SlopeWords words, SlopeLines lines, Type type, Box box) {
    private static final double NAMES = 0.33;
    private static final double GAP = 0.9;
    private static final double NUMBER_GAP = 0.5;
    private static final double PAD = 0.3;
    /** On a high page rows stand apart, but not farther than so many times their least height. */
    private static final double AIRY = 1.8;
    /** All names have as much room; longer ones end in dots. They stand whole in the data. */
    private static final int MOST_LINES = 2;
    /** Longer lists are written in small type. */
    private static final int MANY = 30;

    /** The least height of a scene of a width. */
    static double height(SlopeWords words, SlopeLines lines, Type type, double width) {
        var scene = new SlopeScene(words, lines, type, new Box(0, 0, width, 1));
        return scene.headHeight() + lines.size() * scene.leastRow();
    }

    private Font font() {
        return lines.size() > MANY ? type.small() : type.label();
    }

    private double gutter() {
        return Fonts.width(String.valueOf(lines.size()), font()) + NUMBER_GAP * type.unit();
    }

    private List<String> name(int line) {
        double room = NAMES * box.width() - gutter();
        return TextLines.atMost(
                MOST_LINES, words.label(line), font(), room, words.words().language());
    }

    private double leastRow() {
        int most = IntStream.range(0, lines.size())
                .map(line -> name(line).size())
                .max()
                .orElse(1);
        return Pen.height(most, font()) + PAD * type.unit();
    }

    private double headHeight() {
        return Pen.height(1, type.heading()) + 0.5 * type.unit();
    }

    private Box plot() {
        double least = leastRow();
        double row = Math.clamp((box.height() - headHeight()) / lines.size(), least, AIRY * least);
        double side = NAMES * box.width() + GAP * type.unit();
        return new Box(box.x() + side, box.y() + headHeight(), Math.max(1, box.width() - 2 * side), lines.size() * row);
    }

    /** A point of the plot: the place of a line in a column. */
    private Disc point(Box plot, int line, int column, double radius) {
        double x = plot.x() + column * plot.width() / (lines.columns() - 1);
        double y = plot.y() + (lines.places().get(line).get(column) + 0.5) * plot.height() / lines.size();
        return new Disc(x, y, radius * type.unit());
    }

    void paint(Sheet sheet, List<Integer> movers) {
        var plot = plot();
        for (int column = 0; column < lines.columns(); column++) {
            column(sheet, plot, column);
        }
        IntStream.range(0, lines.size())
                .filter(line -> !movers.contains(line))
                .forEach(line -> draw(sheet, plot, line, SlopeStroke.STEADY));
        movers.forEach(line -> draw(sheet, plot, line, lines.stroke(line)));
        for (int line = 0; line < lines.size(); line++) {
            left(sheet, plot, line);
            right(sheet, plot, line);
        }
    }

    private void column(Sheet sheet, Box plot, int column) {
        double x = point(plot, 0, column, 0).x();
        var theme = sheet.theme();
        head(sheet, words.head(column), column, x);
        sheet.pen().stroke(new Segment(x, plot.y(), x, plot.bottom()), theme.grid(), 0.08 * type.unit());
    }

    /** Long heads of the outer columns grow outwards, so that they leave the others their room. */
    private void head(Sheet sheet, String text, int column, double x) {
        double half = Math.min(Fonts.width(text, type.heading()) / 2, NUMBER_GAP * type.unit());
        var ink = sheet.theme().text();
        if (column == 0) {
            sheet.pen().ending(text, x + half, box.y(), type.heading(), ink);
        } else if (column == lines.columns() - 1) {
            sheet.pen().line(text, x - half, box.y(), type.heading(), ink);
        } else {
            sheet.pen().centred(text, x, box.y(), type.heading(), ink);
        }
    }

    private void draw(Sheet sheet, Box plot, int line, SlopeStroke stroke) {
        for (int column = 0; column < lines.columns(); column++) {
            var at = point(plot, line, column, stroke.radius());
            if (column > 0) {
                var from = point(plot, line, column - 1, 0);
                stroke.draw(sheet.pen(), new Segment(from.x(), from.y(), at.x(), at.y()), sheet.theme(), type.unit());
            }
            sheet.pen().fill(at, stroke.colour(sheet.theme()));
        }
    }

    /** The name and then the rank, up to the first column. */
    private void left(Sheet sheet, Box plot, int line) {
        double y = point(plot, line, 0, 0).y();
        double end = plot.x() - GAP * type.unit();
        var name = name(line);
        rank(sheet, lines.rank(line, 0), end, y);
        for (int i = 0; i < name.size(); i++) {
            double top = y + Pen.height(i, font()) - Pen.height(name.size(), font()) / 2;
            sheet.pen()
                    .ending(
                            name.get(i),
                            end - gutter(),
                            top,
                            font(),
                            sheet.theme().text());
        }
        mark(sheet, plot, line, new Box(box.x(), y, plot.x() - box.x(), 0));
    }

    /** The rank and then the name, from the last column on. */
    private void right(Sheet sheet, Box plot, int line) {
        int last = lines.columns() - 1;
        double y = point(plot, line, last, 0).y();
        double start = plot.right() + GAP * type.unit() + gutter();
        var name = name(line);
        rank(sheet, lines.rank(line, last), start - NUMBER_GAP * type.unit(), y);
        double top = y - Pen.height(name.size(), font()) / 2;
        sheet.pen().lines(name, start, top, font(), sheet.theme().text());
        mark(sheet, plot, line, new Box(plot.right(), y, box.right() - plot.right(), 0));
    }

    private void rank(Sheet sheet, int rank, double end, double y) {
        double top = y - Pen.height(1, font()) / 2;
        sheet.pen().ending(String.valueOf(rank), end, top, font(), sheet.theme().muted());
    }

    private void mark(Sheet sheet, Box plot, int line, Box middle) {
        double row = plot.height() / lines.size();
        var around = new Box(middle.x(), middle.y() - row / 2, middle.width(), row);
        sheet.mark(
                around,
                words.line(line),
                lines.slope().lines().get(line).candidate().subject());
    }
}
