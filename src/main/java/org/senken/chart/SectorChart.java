package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.senken.core.delphi.Sector;
import org.senken.core.technology.Criterion;
import org.senken.core.technology.Scale;

/** The medians of the panel's sectors on one criterion, subject by subject, with the gap between them. */
final class SectorChart implements Picture {
    private static final double GAP = 0.9;
    /** A gap of so many points is worth a word. */
    private static final double WIDE = 2;

    private final RoundWords words;
    private final Criterion criterion;
    private final List<SectorRow> all;
    private final Rows rows;

    private SectorChart(RoundWords words, Criterion criterion, List<SectorRow> all) {
        this.words = words;
        this.criterion = criterion;
        this.all = all;
        rows = new Rows(
                all.stream()
                        .map(SectorRow::cell)
                        .map(cell -> Rows.Name.of(cell.subject().id(), words.label(cell)))
                        .toList(),
                words.language());
    }

    static Figure figure(RoundResults results, Criterion criterion, ChartWish wish, RoundWords words) {
        var all = results.cells(criterion, wish.order()).stream()
                .map(cell -> new SectorRow(cell, results.bySector(cell)))
                .toList();
        var chart = new SectorChart(words, criterion, all);
        return PicturePage.figure(wish.kind(), chart.caption(), chart, chart.table());
    }

    private Caption caption() {
        var name = words.in(criterion.name());
        var wide = all.stream()
                .filter(row -> row.gap() >= WIDE)
                .sorted(Comparator.comparingDouble(row -> -row.gap()))
                .toList();
        var title = wide.isEmpty()
                ? words.say("round.sectors.title.none", name, (int) WIDE)
                : words.say(
                        "round.sectors.title",
                        name,
                        words.label(wide.getFirst().cell()),
                        words.decimal(wide.getFirst().gap()));
        var more = new ArrayList<String>();
        var hidden = all.stream()
                .flatMap(row -> row.suppressed().stream())
                .distinct()
                .sorted()
                .map(words::word)
                .toList();
        if (!hidden.isEmpty()) {
            int smallest = words.results().smallestGroup();
            int where = (int)
                    all.stream().filter(row -> !row.suppressed().isEmpty()).count();
            more.add(words.say("round.sectors.note.hidden", smallest, where, all.size(), words.names(hidden)));
        }
        var alt = new ArrayList<String>(List.of(words.say("round.sectors.alt", title)));
        wide.forEach(row -> alt.add(words.say(
                "round.sectors.alt.gap",
                words.label(row.cell()),
                words.decimal(row.lowest()),
                words.decimal(row.highest()))));
        return new Caption(
                title,
                words.subtitle(words.say("round.sectors.measure")),
                words.notes(more),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private List<Sector> sectors() {
        return all.stream()
                .flatMap(row -> row.shown().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private DataTable table() {
        var header = new ArrayList<>(CellTable.names(words));
        for (var sector : sectors()) {
            header.add(words.say("round.column.sector.median", sector));
            header.add(words.say("round.column.sector.votes", sector));
        }
        header.add(words.say("round.column.gap"));
        header.add(words.say("round.column.hidden"));
        return new DataTable(header, all.stream().map(this::row).toList());
    }

    private List<String> row(SectorRow row) {
        var cells = new ArrayList<>(CellTable.names(row.cell(), words));
        for (var sector : sectors()) {
            var group = row.shown().get(sector);
            cells.add(group == null ? "" : CellTable.plain(group.median()));
            cells.add(group == null ? "" : String.valueOf(group.n()));
        }
        cells.add(CellTable.plain(row.gap()));
        cells.add(words.names(row.suppressed().stream().map(words::word).toList()));
        return cells;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        var items = new ArrayList<LegendItem>();
        for (var sector : sectors()) {
            items.add(
                    parts.sign(words.word(sector), 0.42 * unit, (pen, disc) -> Signs.sector(pen, sector, disc, theme)));
        }
        items.add(parts.sign(words.say("round.legend.gap", (int) WIDE), 0.9 * unit, (pen, disc) -> {
            var line = new Segment(disc.x() - disc.radius(), disc.y(), disc.x() + disc.radius(), disc.y());
            pen.stroke(line, theme.text(), 0.24 * unit);
        }));
        return items;
    }

    @Override
    public double height(Type type, double width) {
        // two signs may stand above each other in a row
        double least = all.size() * 1.85 * type.unit();
        return 1.1 * ScoreScale.headHeight(type) + Math.max(least, rows.height(type, rows.nameWidth(type, width)));
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double nameWidth = rows.nameWidth(type, box.width());
        double head = ScoreScale.headHeight(type);
        double gapWidth = Fonts.width(words.say("round.head.gap"), type.small());
        double left = box.x() + nameWidth + GAP * sheet.unit();
        var scale = new ScoreScale(left, box.right() - gapWidth - GAP * sheet.unit() - left);
        var body = new Box(box.x(), box.y() + head, box.width(), box.height() - head);
        var placed = rows.in(body, type, nameWidth);
        var last = placed.getLast().box();
        scale.paint(sheet, box.y(), new Box(body.x(), body.y(), body.width(), last.bottom() - body.y()));
        sheet.pen()
                .ending(
                        words.say("round.head.gap"),
                        box.right(),
                        box.y(),
                        type.small(),
                        sheet.theme().muted());
        for (var row : placed) {
            Rows.paint(sheet, row);
            paint(sheet, all.get(row.place()), scale, row.box());
        }
    }

    private void paint(Sheet sheet, SectorRow row, ScoreScale scale, Box at) {
        var pen = sheet.pen();
        var type = sheet.type();
        var theme = sheet.theme();
        double y = at.centreY();
        sheet.mark(at, words.label(row.cell()), row.cell().subject().id());
        if (row.shown().isEmpty()) {
            sheet.remark(words.say("round.sectors.few"), scale.x(Scale.MIDDLE), y);
            return;
        }
        if (row.gap() > 0) {
            boolean wide = row.gap() >= WIDE;
            var line = new Segment(scale.x(row.lowest()), y, scale.x(row.highest()), y);
            pen.stroke(line, wide ? theme.text() : theme.middle(), (wide ? 0.24 : 0.12) * sheet.unit());
        }
        if (!Double.isNaN(row.gap())) {
            var font = row.gap() >= WIDE ? type.heading() : type.small();
            double top = y - Pen.height(1, font) / 2;
            pen.ending(words.decimal(row.gap()), at.right(), top, font, theme.text());
        }
        row.shown().values().stream()
                .mapToDouble(group -> group.median())
                .distinct()
                .forEach(median -> signs(sheet, row, median, scale.x(median), y));
    }

    /** The signs of all sectors with one median: a single one on the line, several in two lines around it. */
    private static void signs(Sheet sheet, SectorRow row, double median, double x, double y) {
        var here = row.shown().entrySet().stream()
                .filter(each -> each.getValue().median() == median)
                .map(Map.Entry::getKey)
                .toList();
        double size = 0.42 * sheet.unit();
        int columns = (here.size() + 1) / 2;
        for (int i = 0; i < here.size(); i++) {
            int column = i / 2;
            double dx = here.size() == 1 ? 0 : (column - (columns - 1) / 2.0) * 2.3 * size;
            double dy = here.size() == 1 ? 0 : (i % 2 - 0.5) * 2.2 * size;
            Signs.sector(sheet.pen(), here.get(i), new Disc(x + dx, y + dy, size), sheet.theme());
        }
    }
}
