package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.scenario.crossimpact.Basins;
import org.senken.core.technology.Sentence;

/** How many starting points lead into each consistent scenario, and how many never come to rest. */
final class BasinsChart implements Picture {
    private static final List<String> COLUMNS = List.of(
            "figure.column.scenario",
            "figure.column.states",
            "figure.column.length",
            "figure.column.starts",
            "figure.column.share",
            "figure.column.low",
            "figure.column.high");
    private static final double NAMES = 0.46;
    private static final double PAD = 0.5;
    private static final double BAR = 0.8;

    private final ScenarioWords words;
    private final Basins basins;
    private final List<BasinRow> rows;

    private BasinsChart(ScenarioWords words, Basins basins) {
        this.words = words;
        this.basins = basins;
        rows = BasinRow.of(words, basins);
    }

    /** Why there are no basins. */
    static Optional<Sentence> obstacle(FoundScenarios found) {
        return found.basins().isEmpty() ? Optional.of(Sentence.of("figure.basins.none")) : Optional.empty();
    }

    static Figure figure(ScenarioWords words, Basins basins) {
        var chart = new BasinsChart(words, basins);
        return PicturePage.figure(ChartKind.BASINS, chart.caption(), chart, chart.table());
    }

    private Caption caption() {
        var first = rows.getFirst();
        var title = words.headed(words.say("figure.basins.title", first.name(), percent(first.share())));
        var more = new ArrayList<String>();
        more.add(words.say("figure.basins.note"));
        more.add(
                words.say(basins.exact() ? "figure.basins.note.exact" : "figure.basins.note.sampled", basins.starts()));
        var alt = new ArrayList<String>(List.of(words.say("figure.basins.alt", title)));
        rows.forEach(row -> alt.add(words.say("figure.basins.alt.row", row.name(), percent(row.share()))));
        return new Caption(
                title,
                words.subtitle(words.say("figure.basins.measure")),
                words.notes(more),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String percent(double share) {
        return words.say("figure.percent", CellTable.plain(Math.rint(1000 * share) / 10));
    }

    private DataTable table() {
        var all = BasinRow.all(words, basins).stream()
                .map(row -> List.of(
                        row.name(),
                        row.states(),
                        String.valueOf(row.length()),
                        String.valueOf(row.starts()),
                        CellTable.plain(row.share()),
                        CellTable.plain(row.interval().low()),
                        CellTable.plain(row.interval().high())))
                .toList();
        return new DataTable(COLUMNS.stream().map(words::say).toList(), all);
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        if (rows.stream().noneMatch(row -> row.length() != 1)) {
            return List.of();
        }
        return List.of(
                parts.sign(
                        words.say("figure.legend.rest"),
                        0.45 * unit,
                        (pen, disc) -> pen.fill(square(disc), theme.accent())),
                parts.sign(
                        words.say("figure.legend.cycle"),
                        0.45 * unit,
                        (pen, disc) -> pen.hatched(square(disc), theme.muted(), unit)));
    }

    private static Box square(Disc disc) {
        return Box.around(disc.x(), disc.y(), 2 * disc.radius(), 2 * disc.radius());
    }

    private List<String> name(BasinRow row, Type type, double width) {
        return TextLines.even(row.name(), type.corner(), NAMES * width - PAD * type.unit(), words.language());
    }

    private List<String> states(BasinRow row, Type type, double width) {
        return row.isChosen() || row.states().isEmpty()
                ? List.of()
                : TextLines.wrapped(row.states(), type.small(), NAMES * width - PAD * type.unit(), words.language());
    }

    private double height(BasinRow row, Type type, double width) {
        return Pen.height(name(row, type, width).size(), type.corner())
                + Pen.height(states(row, type, width).size(), type.small())
                + PAD * type.unit();
    }

    @Override
    public double height(Type type, double width) {
        return rows.stream().mapToDouble(row -> height(row, type, width)).sum();
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        double widest =
                rows.stream().mapToDouble(row -> row.interval().high()).max().orElse(1);
        double y = box.y();
        for (var row : rows) {
            double height = height(row, sheet.type(), box.width());
            row(sheet, row, new Box(box.x(), y, box.width(), height), widest);
            y += height;
        }
    }

    private void row(Sheet sheet, BasinRow row, Box at, double widest) {
        var type = sheet.type();
        var pen = sheet.pen();
        var name = name(row, type, at.width());
        double top = at.y() + PAD / 2 * type.unit();
        pen.lines(name, at.x(), top, type.corner(), sheet.theme().text());
        double below = top + Pen.height(name.size(), type.corner());
        pen.lines(
                states(row, type, at.width()),
                at.x(),
                below,
                type.small(),
                sheet.theme().muted());
        double left = at.x() + NAMES * at.width();
        double room = at.right() - left - Fonts.width(percent(0.999), type.corner()) - type.unit();
        double centre = top + Pen.height(1, type.corner()) / 2;
        var bar = new Box(left, centre - BAR / 2 * type.unit(), row.share() / widest * room, BAR * type.unit());
        if (row.length() == 1) {
            pen.fill(bar, sheet.theme().accent());
        } else {
            pen.hatched(bar, sheet.theme().muted(), type.unit());
        }
        double end = left + row.interval().high() / widest * room;
        if (row.interval().high() > row.interval().low()) {
            whisker(sheet, left + row.interval().low() / widest * room, end, centre);
        }
        double text = centre - Pen.height(1, type.corner()) / 2;
        double after = Math.max(end, bar.right()) + 0.4 * type.unit();
        pen.line(percent(row.share()), after, text, type.corner(), sheet.theme().text());
        pen.stroke(
                new Segment(at.x(), at.bottom(), at.right(), at.bottom()),
                sheet.theme().grid(),
                0.06 * type.unit());
    }

    /** Where the share of all starting points lies, with a bar at each end. */
    private static void whisker(Sheet sheet, double low, double high, double y) {
        double half = 0.3 * sheet.unit();
        double width = 0.11 * sheet.unit();
        var colour = sheet.theme().text();
        sheet.pen().stroke(new Segment(low, y, high, y), colour, width);
        sheet.pen().stroke(new Segment(low, y - half, low, y + half), colour, width);
        sheet.pen().stroke(new Segment(high, y - half, high, y + half), colour, width);
    }
}
