package org.senken.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.portfolio.sensitivity.RankSlope;
import org.senken.core.technology.Sentence;

/** The rank of every subject in each world, or at two weightings: a line each, with its name at both ends. */
final class SlopeChart implements Picture {
    private static final double NAMES = 0.33;
    private static final double GAP = 0.9;
    private static final double PAD = 0.3;
    /** On a high page rows stand apart, but not farther than so many times their least height. */
    private static final double AIRY = 1.8;
    /** All names have as much room; longer ones end in dots. They stand whole in the data. */
    private static final int MOST_LINES = 2;
    /** Longer lists are written in small type. */
    private static final int MANY = 30;

    private final RankingWords words;
    private final SlopeLines lines;
    private final List<Integer> movers;

    private SlopeChart(RankingWords words) {
        this.words = words;
        lines = SlopeLines.of(words.ranked().slope());
        movers = lines.movers();
    }

    /** Why there is nothing to compare. */
    static Optional<Sentence> obstacle(RankSlope slope) {
        return slope.columns().size() < 2 ? Optional.of(Sentence.of("figure.slope.one")) : Optional.empty();
    }

    static Figure figure(RankingWords words) {
        var chart = new SlopeChart(words);
        return PicturePage.figure(ChartKind.SLOPE, chart.caption(), chart, chart.table());
    }

    private String label(int line) {
        return words.words().label(lines.slope().lines().get(line).candidate());
    }

    /** A column's head: its world, or its weights where both stand in one world. */
    private String head(int column) {
        var own = lines.slope().columns().get(column);
        boolean isOneWorld = lines.slope().columns().stream()
                .allMatch(each -> each.world().equals(own.world()));
        return isOneWorld
                ? String.join(
                        " / ", own.weights().stream().map(each -> RankingWords.percent(each) + "%").toList())
                : words.words().letter(own.world());
    }

    private Caption caption() {
        var title = movers.isEmpty()
                ? words.say("slope.title.none", lines.size(), lines.columns())
                : title(movers.getFirst());
        var alt = new ArrayList<String>(List.of(words.say("slope.alt", title)));
        for (int line = 0; line < lines.size(); line++) {
            alt.add(words.say("figure.basins.alt.row", label(line), ranks(line)));
        }
        return new Caption(
                title,
                words.words().subtitle(words.say("slope.measure")),
                words.middleNotes(List.of(words.say("outlook.note"))),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String title(int line) {
        int best = IntStream.range(0, lines.columns())
                .reduce((one, other) -> lines.rank(line, other) < lines.rank(line, one) ? other : one)
                .orElse(0);
        int worst = IntStream.range(0, lines.columns())
                .reduce((one, other) -> lines.rank(line, other) > lines.rank(line, one) ? other : one)
                .orElse(0);
        return words.say(
                "slope.title", label(line), lines.rank(line, best), head(best), lines.rank(line, worst), head(worst));
    }

    private String ranks(int line) {
        return words.names(IntStream.range(0, lines.columns())
                .mapToObj(column -> words.say("slope.rank", head(column), lines.rank(line, column)))
                .toList());
    }

    private DataTable table() {
        var header = new ArrayList<>(words.words().columns());
        for (int column = 0; column < lines.columns(); column++) {
            header.add(words.say("slope.column.rank", head(column)));
            header.add(words.say("slope.column.value", head(column)));
        }
        var rows = lines.slope().lines().stream()
                .map(line -> {
                    var row = new ArrayList<>(words.words().cells(line.candidate()));
                    for (int column = 0; column < lines.columns(); column++) {
                        row.add(String.valueOf(line.ranks().get(column)));
                        row.add(CellTable.plain(line.values().get(column)));
                    }
                    return row;
                })
                .toList();
        return new DataTable(header, List.copyOf(rows));
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var items = new ArrayList<LegendItem>();
        if (movers.stream().anyMatch(line -> lines.climb(line) >= 0)) {
            items.add(parts.sign(
                    words.say("slope.legend.up"),
                    unit,
                    (pen, disc) -> SlopeStroke.UP.draw(pen, across(disc), parts.theme(), unit)));
        }
        if (movers.stream().anyMatch(line -> lines.climb(line) < 0)) {
            items.add(parts.sign(
                    words.say("slope.legend.down"),
                    unit,
                    (pen, disc) -> SlopeStroke.DOWN.draw(pen, across(disc), parts.theme(), unit)));
        }
        items.addAll(words.words()
                .letters(
                        lines.slope().columns().stream()
                                .map(RankSlope.Column::world)
                                .distinct()
                                .toList(),
                        parts));
        return items;
    }

    private static Segment across(Disc disc) {
        return new Segment(disc.x() - disc.radius(), disc.y(), disc.x() + disc.radius(), disc.y());
    }

    private Font font(Type type) {
        return lines.size() > MANY ? type.small() : type.label();
    }

    private double gutter(Type type) {
        return Fonts.width(String.valueOf(lines.size()), font(type)) + 0.5 * type.unit();
    }

    private List<String> name(int line, Type type, double width) {
        double room = NAMES * width - gutter(type);
        return TextLines.atMost(MOST_LINES, label(line), font(type), room, words.language());
    }

    private double rowHeight(Type type, double width) {
        int most = IntStream.range(0, lines.size())
                .map(line -> name(line, type, width).size())
                .max()
                .orElse(1);
        return Pen.height(most, font(type)) + PAD * type.unit();
    }

    private static double headHeight(Type type) {
        return Pen.height(1, type.heading()) + 0.5 * type.unit();
    }

    @Override
    public double height(Type type, double width) {
        return headHeight(type) + lines.size() * rowHeight(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double least = rowHeight(type, box.width());
        double row = Math.clamp((box.height() - headHeight(type)) / lines.size(), least, AIRY * least);
        double side = NAMES * box.width() + GAP * type.unit();
        var plot = new Box(
                box.x() + side,
                box.y() + headHeight(type),
                Math.max(1, box.width() - 2 * side),
                lines.size() * row);
        for (int column = 0; column < lines.columns(); column++) {
            double x = x(column, plot);
            sheet.pen().centred(head(column), x, box.y(), type.heading(), sheet.theme().text());
            sheet.pen().stroke(new Segment(x, plot.y(), x, plot.bottom()), sheet.theme().grid(), 0.08 * type.unit());
        }
        for (int line = 0; line < lines.size(); line++) {
            if (!movers.contains(line)) {
                draw(sheet, line, plot, row, SlopeStroke.STEADY);
            }
        }
        movers.forEach(line ->
                draw(sheet, line, plot, row, lines.climb(line) >= 0 ? SlopeStroke.UP : SlopeStroke.DOWN));
        for (int line = 0; line < lines.size(); line++) {
            names(sheet, line, box, plot, row);
        }
    }

    private double x(int column, Box plot) {
        return plot.x() + column * plot.width() / (lines.columns() - 1);
    }

    private double y(int line, int column, Box plot, double row) {
        return plot.y() + (lines.places().get(line).get(column) + 0.5) * row;
    }

    private void draw(Sheet sheet, int line, Box plot, double row, SlopeStroke stroke) {
        for (int column = 0; column + 1 < lines.columns(); column++) {
            var segment = new Segment(
                    x(column, plot),
                    y(line, column, plot, row),
                    x(column + 1, plot),
                    y(line, column + 1, plot, row));
            stroke.draw(sheet.pen(), segment, sheet.theme(), sheet.unit());
        }
        for (int column = 0; column < lines.columns(); column++) {
            var disc = new Disc(x(column, plot), y(line, column, plot, row), stroke.radius() * sheet.unit());
            sheet.pen().fill(disc, stroke.colour(sheet.theme()));
        }
    }

    /** The name with its rank at both ends. */
    private void names(Sheet sheet, int line, Box box, Box plot, double row) {
        var font = font(sheet.type());
        var colour = sheet.theme().text();
        var name = name(line, sheet.type(), box.width());
        double half = Pen.height(name.size(), font) / 2;
        double gutter = gutter(sheet.type());
        int last = lines.columns() - 1;
        double gap = GAP * sheet.unit();
        double left = y(line, 0, plot, row);
        double right = y(line, last, plot, row);
        double number = Pen.height(1, font) / 2;
        var pen = sheet.pen();
        pen.ending(String.valueOf(lines.rank(line, 0)), plot.x() - gap, left - number, font, sheet.theme().muted());
        for (int i = 0; i < name.size(); i++) {
            double end = plot.x() - gap - gutter;
            pen.ending(name.get(i), end, left - half + Pen.height(i, font), font, colour);
        }
        double start = plot.right() + gap;
        var rank = String.valueOf(lines.rank(line, last));
        double rankEnd = start + gutter - 0.5 * sheet.unit();
        pen.ending(rank, rankEnd, right - number, font, sheet.theme().muted());
        pen.lines(name, start + gutter, right - half, font, colour);
        var subject = lines.slope().lines().get(line).candidate().subject();
        sheet.mark(new Box(box.x(), left - row / 2, plot.x() - box.x(), row), toolTip(line), subject);
        sheet.mark(new Box(plot.right(), right - row / 2, box.right() - plot.right(), row), toolTip(line), subject);
    }

    private String toolTip(int line) {
        return words.say("figure.basins.alt.row", label(line), ranks(line));
    }
}
