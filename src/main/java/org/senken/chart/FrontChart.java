package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.choice.RiskFront;
import org.senken.core.portfolio.model.ItemId;

/** Value against cost of the portfolios on the front; their dual-use risk shows in colour, size and shape. */
final class FrontChart implements Picture {
    private static final int TICKS = 6;
    private static final int CLASSES = 3;
    private static final double SMALLEST = 0.3;
    private static final double LARGER = 0.14;
    private static final double HEIGHT = 30;
    /** More points than this would cover each other. */
    private static final int MOST = 400;

    private final FundingWords words;
    private final RiskFront front;
    private final List<RiskFront.Point> drawn;
    private final DoubleSummaryStatistics risks;

    private FrontChart(FundingWords words) {
        this.words = words;
        front = words.funded().front().orElseThrow();
        drawn = drawn(front.points());
        risks = front.points().stream().mapToDouble(RiskFront.Point::risk).summaryStatistics();
    }

    /** All points, or as many evenly chosen as can be told apart, the riskiest first: they lie below. */
    private static List<RiskFront.Point> drawn(List<RiskFront.Point> all) {
        int count = Math.min(MOST, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .sorted(Comparator.comparingDouble(RiskFront.Point::risk).reversed())
                .toList();
    }

    static Figure figure(FundingWords words) {
        var chart = new FrontChart(words);
        return PicturePage.figure(ChartKind.FRONT, chart.caption(), chart, chart.table());
    }

    /** The third of the range of risks a point lies in, from 0. */
    private int third(double risk) {
        double share =
                risks.getMax() > risks.getMin() ? (risk - risks.getMin()) / (risks.getMax() - risks.getMin()) : 0;
        return Math.min(CLASSES - 1, (int) (CLASSES * share));
    }

    private Caption caption() {
        var best = front.points().stream()
                .max(Comparator.comparingDouble(RiskFront.Point::value))
                .orElseThrow();
        var title = words.say(
                "front.title", front.points().size(), words.decimal(risks.getMin()), words.decimal(risks.getMax()));
        var alt = List.of(
                words.say("front.alt", title),
                words.say(
                        "front.alt.best",
                        words.decimal(best.value()),
                        words.yen(best.cost()),
                        words.decimal(best.risk())));
        return new Caption(
                title,
                words.words().subtitle(words.say("front.measure")),
                words.notes(notes()),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add(words.say("front.note"));
        if (!front.exact()) {
            notes.add(words.say("figure.note.unfinished"));
        }
        if (drawn.size() < front.points().size()) {
            notes.add(words.say("front.note.some", drawn.size(), front.points().size()));
        }
        if (!front.withoutRisk().isEmpty()) {
            notes.add(words.say("front.note.unknown", words.names(words.labels(front.withoutRisk()))));
        }
        return notes;
    }

    private DataTable table() {
        var header = List.of(
                words.say("funding.column.cost"),
                words.say("cli.column.value"),
                words.say("front.column.risk"),
                words.say("frontier.column.items"));
        var rows = front.points().stream()
                .map(each -> List.of(
                        String.valueOf(each.cost()),
                        CellTable.plain(each.value()),
                        CellTable.plain(each.risk()),
                        String.join(
                                " ", each.items().stream().map(ItemId::value).toList())))
                .toList();
        return new DataTable(header, rows);
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var items = new ArrayList<LegendItem>();
        double step = (risks.getMax() - risks.getMin()) / CLASSES;
        for (int third = 0; third < (step > 0 ? CLASSES : 1); third++) {
            int own = third;
            var text = words.say(
                    "front.legend",
                    words.decimal(tenth(risks.getMin() + third * step)),
                    words.decimal(tenth(risks.getMin() + (third + 1) * step)));
            items.add(parts.sign(text, radius(third) * unit, (pen, disc) -> point(pen, disc, own, parts.theme())));
        }
        words.budgetLegend(parts).ifPresent(items::add);
        return items;
    }

    private static double tenth(double number) {
        return Math.rint(10 * number) / 10;
    }

    private static double radius(int third) {
        return SMALLEST + LARGER * third;
    }

    /** Disc, square, triangle: each larger and darker than the one before. */
    private static void point(Pen pen, Disc disc, int third, HouseTheme theme) {
        var fill = HouseTheme.risk(1.5 + 3.25 * third);
        var shape = switch (third) {
            case 0 -> Pen.shape(disc);
            case 1 -> Pen.shape(Box.around(disc.x(), disc.y(), 1.75 * disc.radius(), 1.75 * disc.radius()));
            default -> Signs.triangle(disc);
        };
        pen.fill(shape, fill);
        pen.outline(shape, third == 0 ? theme.muted() : theme.outline(), 0.16 * disc.radius());
    }

    @Override
    public double height(Type type, double width) {
        return Math.min(0.75 * width, HEIGHT * type.unit());
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        double dearest =
                front.points().stream().mapToLong(RiskFront.Point::cost).max().orElse(1);
        double best = front.points().stream()
                .mapToDouble(RiskFront.Point::value)
                .max()
                .orElse(1);
        var upwards = Axis.round(0, Math.max(1e-6, best), TICKS, words::decimal);
        double left = Plane.ticksWidth(upwards, type);
        var axis = Axis.round(0, Math.max(1, Math.max(dearest, (double) words.budget())), TICKS, words::tick);
        var across = new Track(axis, box.x() + left, box.width() - left - 1.5 * type.unit());
        double foot = Plane.footHeight(type);
        var room = new Box(box.x(), box.y(), box.width(), Math.max(1, box.height() - foot));
        var plane = Plane.in(room, across, upwards, type.unit());
        plane.paintUpwards(sheet, words.say("frontier.axis.value"));
        plane.paintAcross(sheet, words.say("front.axis.cost"));
        for (var point : drawn) {
            int third = third(point.risk());
            var disc = new Disc(plane.x((double) point.cost()), plane.y(point.value()), radius(third) * type.unit());
            point(sheet.pen(), disc, third, sheet.theme());
        }
        if (words.budget() > 0) {
            plane.mark(sheet, (double) words.budget());
        }
    }
}
