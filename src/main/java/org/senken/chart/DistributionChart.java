package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Scale;

/** All votes on one criterion: a row per subject with its votes as dots, their middle half as a box, and the badge. */
final class DistributionChart implements Picture {
    private static final double GAP = 0.9;

    private final RoundWords words;
    private final Criterion criterion;
    private final List<Cell> cells;
    private final Rows rows;
    private final int most;

    private DistributionChart(RoundWords words, Criterion criterion, List<Cell> cells) {
        this.words = words;
        this.criterion = criterion;
        this.cells = cells;
        rows = new Rows(
                cells.stream()
                        .map(cell -> Rows.Name.of(cell.subject().id(), words.label(cell)))
                        .toList(),
                words.language());
        most = cells.stream()
                .flatMap(cell -> cell.figures().histogram().stream())
                .max(Integer::compare)
                .filter(count -> count > 0)
                .orElse(1);
    }

    static Figure figure(RoundResults results, Criterion criterion, ChartWish wish, RoundWords words) {
        var cells = results.cells(criterion, wish.order());
        var chart = new DistributionChart(words, criterion, cells);
        return PicturePage.figure(wish.kind(), chart.caption(), chart, CellTable.of(cells, words));
    }

    private Caption caption() {
        var name = words.in(criterion.name());
        int agreed = (int)
                cells.stream().filter(cell -> cell.badge() == Badge.AGREEMENT).count();
        var disputed = cells.stream().filter(Cell::isDisputed).map(words::label).toList();
        var title = words.results().isOnePerson()
                ? words.say("round.distribution.title.one", name)
                : words.say("round.distribution.title", name, agreed, cells.size(), disputed.size());
        var more = new ArrayList<String>();
        more.add(words.say("round.note.agreement"));
        if (cells.stream().anyMatch(cell -> cell.figures().n() < GroupStatistics.FEWEST_FOR_AGREEMENT)) {
            more.add(words.say("round.note.few"));
        }
        var alt = new ArrayList<String>(List.of(words.say("round.distribution.alt", title)));
        if (!disputed.isEmpty()) {
            alt.add(words.say("round.alt.disputed", words.names(disputed)));
        }
        return new Caption(
                title,
                words.subtitle(words.say("round.distribution.measure")),
                words.notes(more),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        var items = new ArrayList<LegendItem>();
        items.add(parts.sign(words.say("round.legend.votes"), 0.9 * unit, (pen, disc) -> {
            pen.fill(new Disc(disc.x() - 0.55 * unit, disc.y(), 0.25 * unit), theme.dot());
            pen.fill(new Disc(disc.x() + 0.4 * unit, disc.y(), 0.55 * unit), theme.dot());
        }));
        items.add(parts.sign(
                words.say("round.legend.box"),
                0.9 * unit,
                (pen, disc) ->
                        box(pen, Box.around(disc.x(), disc.y(), 2 * disc.radius(), disc.radius()), theme, unit)));
        items.add(parts.sign(
                words.say("round.legend.median"),
                0.5 * unit,
                (pen, disc) -> median(pen, disc.x(), disc.y(), 2 * disc.radius(), theme, unit)));
        return items;
    }

    @Override
    public double height(Type type, double width) {
        return 2 * ScoreScale.headHeight(type) + rows.height(type, rows.nameWidth(type, width));
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double nameWidth = rows.nameWidth(type, box.width());
        double head = ScoreScale.headHeight(type);
        var body = new Box(box.x(), box.y() + head, box.width(), box.height() - 2 * head);
        var placed = rows.in(body, type, nameWidth);
        var result = new ResultColumn(words, type);
        double left = box.x() + nameWidth + GAP * sheet.unit();
        var scale = new ScoreScale(left, box.right() - result.width() - GAP * sheet.unit() - left);
        var span =
                new Box(body.x(), body.y(), body.width(), placed.getLast().box().bottom() - body.y());
        scale.paint(sheet, box.y(), span);
        result.paintHead(sheet, box.right(), box.y());
        // one size of dots in all rows, however high
        double lowest =
                placed.stream().mapToDouble(row -> row.box().height()).min().orElse(0);
        double largest = Math.min(0.46 * scale.step(), 0.44 * lowest);
        for (var row : placed) {
            Rows.paint(sheet, row);
            votes(sheet, cells.get(row.place()), scale, row.box(), largest);
            result.paint(sheet, cells.get(row.place()), row.box());
            rows.mark(sheet, row, toolTip(cells.get(row.place())));
        }
        ends(sheet, scale, span.bottom());
    }

    /** What the ends of the scale mean, under it. */
    private void ends(Sheet sheet, ScoreScale scale, double bottom) {
        var type = sheet.type();
        double top = bottom + 0.1 * sheet.unit();
        var low = words.say("round.scale.low");
        var high = words.say("round.scale.high");
        sheet.pen()
                .line(
                        low,
                        scale.x(Scale.LOWEST) - 0.4 * scale.step(),
                        top,
                        type.small(),
                        sheet.theme().muted());
        sheet.pen()
                .ending(
                        high,
                        scale.x(Scale.HIGHEST) + 0.4 * scale.step(),
                        top,
                        type.small(),
                        sheet.theme().muted());
    }

    private void votes(Sheet sheet, Cell cell, ScoreScale scale, Box row, double largest) {
        var figures = cell.figures();
        double y = row.centreY();
        if (!figures.isEnough() && !words.results().isOnePerson()) {
            sheet.remark(words.say("round.few", figures.n()), scale.x(Scale.MIDDLE), y);
            return;
        }
        boolean spread = figures.n() >= GroupStatistics.FEWEST_FOR_AGREEMENT;
        if (spread) {
            double left = scale.x(figures.q1()) - 0.1 * sheet.unit();
            double right = scale.x(figures.q3()) + 0.1 * sheet.unit();
            double high = Math.min(0.72 * row.height(), 1.7 * sheet.unit());
            box(sheet.pen(), new Box(left, y - high / 2, right - left, high), sheet.theme(), sheet.unit());
        }
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            int count = figures.scores().count(score);
            if (count > 0) {
                double radius = largest * Math.sqrt((double) count / most);
                sheet.pen()
                        .fill(new Disc(scale.x(score), y, radius), sheet.theme().dot());
            }
        }
        if (spread) {
            median(
                    sheet.pen(),
                    scale.x(figures.median()),
                    y,
                    Math.min(0.84 * row.height(), 2 * sheet.unit()),
                    sheet.theme(),
                    sheet.unit());
        }
    }

    private static void box(Pen pen, Box box, HouseTheme theme, double unit) {
        pen.fill(box, theme.grid());
        pen.outline(Pen.shape(box), theme.middle(), 0.08 * unit);
    }

    private static void median(Pen pen, double x, double y, double high, HouseTheme theme, double unit) {
        pen.stroke(new Segment(x, y - high / 2, x, y + high / 2), theme.text(), 0.22 * unit);
    }

    private String toolTip(Cell cell) {
        return Stream.of(
                        words.label(cell),
                        words.say(
                                "round.tooltip",
                                words.decimal(cell.value(words.results().isOnePerson())),
                                cell.figures().n()),
                        words.word(cell.badge()))
                .reduce((a, b) -> words.say("map.subtitle", a, b))
                .orElseThrow();
    }
}
