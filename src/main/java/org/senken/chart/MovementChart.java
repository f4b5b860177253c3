package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.delphi.Basis;
import org.senken.core.delphi.Change;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Sentence;

/** Where the same people moved between two rounds: an arrow from the old median to the new, and how many moved. */
final class MovementChart implements Picture {
    /** More rows than this are only drawn where one criterion was chosen. */
    private static final int MOST = 15;

    private static final double GAP = 0.9;
    private static final int COUNTS = 4;

    private static final List<String> COLUMNS = List.of(
            "round.column.since",
            "round.column.before",
            "round.column.after",
            "round.column.up",
            "round.column.stayed",
            "round.column.down",
            "round.column.dropped",
            "round.column.joined",
            "round.column.changed",
            "round.column.stable");

    private final RoundWords words;
    private final List<Cell> all;
    private final List<Cell> drawn;
    private final Rows rows;

    private MovementChart(RoundWords words, List<Cell> all, boolean oneCriterion) {
        this.words = words;
        this.all = all;
        drawn = oneCriterion ? all : all.subList(0, Math.min(MOST, all.size()));
        rows = new Rows(
                drawn.stream()
                        .map(cell -> Rows.Name.of(cell.subject().id(), words.label(cell))
                                .withAside(
                                        oneCriterion
                                                ? ""
                                                : words.in(cell.criterion().name())))
                        .toList(),
                words.language());
    }

    /** Why nothing can be compared. */
    static Optional<Sentence> obstacle(RoundResults results, Optional<Criterion> criterion) {
        int round = results.newest().round();
        if (!results.asksAgain()) {
            return Optional.of(Sentence.of("round.no.earlier", round));
        }
        return cells(results, criterion).isEmpty()
                ? Optional.of(Sentence.of("round.no.same", round))
                : Optional.empty();
    }

    /** The largest moves first. */
    private static List<Cell> cells(RoundResults results, Optional<Criterion> criterion) {
        return results.moved().stream()
                .filter(cell -> criterion.map(cell.criterion()::equals).orElse(true))
                .sorted(Comparator.comparingDouble(
                                (Cell cell) -> -Math.abs(change(cell).medianChange()))
                        .thenComparingDouble(cell -> -change(cell).changedShare()))
                .toList();
    }

    private static Change change(Cell cell) {
        return cell.change().orElseThrow();
    }

    static Figure figure(RoundResults results, Optional<Criterion> criterion, ChartWish wish, RoundWords words) {
        var chart = new MovementChart(words, cells(results, criterion), criterion.isPresent());
        return PicturePage.figure(wish.kind(), chart.caption(criterion), chart, chart.table());
    }

    private Caption caption(Optional<Criterion> criterion) {
        int stable = (int) all.stream().filter(Cell::isStable).count();
        var largest = all.getFirst();
        double points = change(largest).medianChange();
        var title = points == 0
                ? words.say("round.movement.title.none", stable, all.size())
                : words.say(
                        "round.movement.title",
                        stable,
                        all.size(),
                        criterion.isPresent() ? words.label(largest) : words.name(largest),
                        signed(points));
        int round = words.results().newest().round();
        var measure = criterion.isPresent()
                ? words.say("round.movement.measure.one", criterion.get().name(), round)
                : words.say("round.movement.measure", round);
        var more = new ArrayList<String>();
        more.add(words.say("round.movement.note"));
        more.add(words.say(
                "round.movement.note.stable",
                words.decimal(100 * largest.round().stability().changedBelow())));
        if (drawn.size() < all.size()) {
            more.add(words.say("round.movement.note.most", drawn.size(), all.size()));
        }
        var alt = new ArrayList<String>(List.of(words.say("round.movement.alt", title)));
        drawn.stream()
                .filter(cell -> change(cell).medianChange() != 0)
                .limit(10)
                .forEach(cell -> alt.add(words.say(
                        "round.movement.alt.move",
                        words.name(cell),
                        words.decimal(change(cell).before().median()),
                        words.decimal(change(cell).after().median()))));
        return new Caption(
                title,
                words.subtitle(measure),
                words.notes(Basis.of(words.results().votes().newest()), more),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String signed(double points) {
        return (points > 0 ? "+" : "−") + words.decimal(Math.abs(points));
    }

    private DataTable table() {
        var header = new ArrayList<>(CellTable.names(words));
        header.addAll(CellTable.heads(COLUMNS, words));
        return new DataTable(header, all.stream().map(this::row).toList());
    }

    private List<String> row(Cell cell) {
        var change = change(cell);
        return Stream.concat(
                        CellTable.names(cell, words).stream(),
                        Stream.of(
                                String.valueOf(change.since()),
                                CellTable.plain(change.before().median()),
                                CellTable.plain(change.after().median()),
                                String.valueOf(change.up()),
                                String.valueOf(change.stayed()),
                                String.valueOf(change.down()),
                                String.valueOf(change.droppedOut()),
                                String.valueOf(change.joined()),
                                CellTable.plain(change.changedShare()),
                                stability(cell)))
                .toList();
    }

    private String stability(Cell cell) {
        return words.say(cell.isStable() ? "round.stable" : "round.unstable");
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        return List.of(
                parts.sign(words.say("round.legend.move"), 1.2 * unit, (pen, disc) -> {
                    double reach = disc.radius();
                    arrow(pen, disc.x() - reach, disc.x() + reach, disc.y(), theme, unit);
                }),
                parts.sign(words.say("round.legend.still"), 0.4 * unit, (pen, disc) -> pen.fill(disc, theme.muted())));
    }

    @Override
    public double height(Type type, double width) {
        return ScoreScale.headHeight(type) + rows.height(type, rows.nameWidth(type, width));
    }

    private double countWidth(Type type) {
        return Stream.of("round.head.up", "round.head.stayed", "round.head.down", "round.head.dropped")
                        .mapToDouble(key -> Fonts.width(words.say(key), type.small()))
                        .max()
                        .orElse(0)
                + 0.6 * type.unit();
    }

    private double stableWidth(Type type) {
        return Math.max(
                        Fonts.width(words.say("round.stable"), type.small()),
                        Fonts.width(words.say("round.unstable"), type.small()))
                + 1.9 * type.unit();
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double nameWidth = rows.nameWidth(type, box.width());
        double head = ScoreScale.headHeight(type);
        double left = box.x() + nameWidth + GAP * sheet.unit();
        double counts = box.right() - stableWidth(type) - COUNTS * countWidth(type);
        var scale = new ScoreScale(left, counts - left);
        var body = new Box(box.x(), box.y() + head, box.width(), box.height() - head);
        var placed = rows.in(body, type, nameWidth);
        var last = placed.getLast().box();
        scale.paint(sheet, box.y(), new Box(body.x(), body.y(), body.width(), last.bottom() - body.y()));
        heads(sheet, counts, box.y());
        for (var row : placed) {
            var cell = drawn.get(row.place());
            Rows.paint(sheet, row);
            var change = change(cell);
            double y = row.box().centreY();
            arrow(
                    sheet.pen(),
                    scale.x(change.before().median()),
                    scale.x(change.after().median()),
                    y,
                    sheet.theme(),
                    sheet.unit());
            counts(sheet, cell, counts, y);
            sheet.mark(row.box(), words.name(cell), cell.subject().id());
        }
    }

    private void heads(Sheet sheet, double left, double top) {
        var keys = List.of("round.head.up", "round.head.stayed", "round.head.down", "round.head.dropped");
        double width = countWidth(sheet.type());
        for (int i = 0; i < COUNTS; i++) {
            sheet.pen()
                    .ending(
                            words.say(keys.get(i)),
                            left + (i + 1) * width,
                            top,
                            sheet.type().small(),
                            sheet.theme().muted());
        }
    }

    private void counts(Sheet sheet, Cell cell, double left, double y) {
        var type = sheet.type();
        var change = change(cell);
        double width = countWidth(type);
        double top = sheet.smallTop(y);
        int[] numbers = {change.up(), change.stayed(), change.down(), change.droppedOut()};
        for (int i = 0; i < COUNTS; i++) {
            var colour = numbers[i] == 0 ? sheet.theme().muted() : sheet.theme().text();
            sheet.pen().ending(String.valueOf(numbers[i]), left + (i + 1) * width, top, type.small(), colour);
        }
        double x = left + COUNTS * width + 1.1 * sheet.unit();
        var sign = new Disc(x, y, 0.36 * sheet.unit());
        if (cell.isStable()) {
            sheet.pen().fill(sign, sheet.theme().accent());
        } else {
            sheet.pen().outline(sign, sheet.theme().ring(), 0.13 * sheet.unit());
        }
        sheet.pen()
                .line(
                        stability(cell),
                        x + 0.7 * sheet.unit(),
                        top,
                        type.small(),
                        sheet.theme().text());
    }

    /** From the old median, a ring, to the new, the tip; one dot where nothing moved. */
    private static void arrow(Pen pen, double from, double to, double y, HouseTheme theme, double unit) {
        double way = to - from;
        if (way == 0) {
            pen.fill(new Disc(from, y, 0.36 * unit), theme.muted());
            return;
        }
        double side = Math.signum(way);
        double head = Math.min(0.85 * unit, 0.6 * Math.abs(way));
        double ring = 0.3 * unit;
        pen.stroke(new Segment(from + side * ring, y, to - side * head, y), theme.accent(), 0.2 * unit);
        Signs.head(pen, to, y, side * head, theme.accent());
        pen.fill(new Disc(from, y, ring), theme.background());
        pen.outline(new Disc(from, y, ring), theme.accent(), 0.13 * unit);
    }
}
