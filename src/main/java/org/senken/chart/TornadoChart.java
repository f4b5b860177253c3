package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.portfolio.sensitivity.PointRanking;
import org.senken.core.portfolio.sensitivity.Tornado;
import org.senken.core.technology.Sentence;
import org.senken.core.technology.SubjectId;

/** How far single weights and scores move one subject, each from its low to its high end, all others at their middle. */
final class TornadoChart implements Picture {
    private static final int TICKS = 5;
    private static final double BAR = 0.5;
    private static final double SIGN = 0.4;
    /** Room for the ranks beside the bars, as a share of their reach. */
    private static final double BESIDE = 0.22;

    private final RankingWords words;
    private final PointRanking point;
    private final Tornado tornado;
    private final RowPlot plot;

    private TornadoChart(RankingWords words, int candidate) {
        this.words = words;
        point = words.ranked().point();
        tornado = point.tornado(candidate);
        plot = new RowPlot(rows(), axis(), words.say("frontier.axis.value"), List.of(), words.language());
    }

    /** The place of the one it is about: whoever is asked for, else the first in the ranking. */
    private static int place(PointRanking point, Optional<SubjectId> subject) {
        return subject.map(id -> IntStream.range(0, point.candidates().size())
                        .filter(each -> point.candidates().get(each).subject().equals(id))
                        .findFirst()
                        .orElse(-1))
                .orElseGet(() -> point.order().getFirst());
    }

    /** Why there is no such figure: somebody unknown is asked for, or nothing about them is open. */
    static Optional<Sentence> obstacle(PointRanking point, Optional<SubjectId> subject) {
        int place = place(point, subject);
        if (place < 0) {
            return Optional.of(
                    Sentence.of("figure.tornado.unknown", subject.orElseThrow().value()));
        }
        return point.tornado(place).bars().isEmpty()
                ? Optional.of(Sentence.of("figure.tornado.none"))
                : Optional.empty();
    }

    static Figure figure(RankingWords words, Optional<SubjectId> subject) {
        var chart = new TornadoChart(words, place(words.ranked().point(), subject));
        return PicturePage.figure(ChartKind.TORNADO, chart.caption(), chart, chart.table());
    }

    private String whose() {
        return words.words().label(point.candidates().get(tornado.alternative()));
    }

    private String name(Tornado.Input input) {
        return switch (input) {
            case Tornado.Input.Weight weight -> words.say("tornado.weight", criterion(weight.criterion()));
            case Tornado.Input.Score score -> words.say("tornado.score", criterion(score.criterion()));
        };
    }

    private String criterion(int place) {
        return words.in(point.criteria().get(place).name());
    }

    private String end(Tornado.Input input, double number) {
        return switch (input) {
            case Tornado.Input.Weight weight -> words.say("figure.percent", Math.round(100 * number));
            case Tornado.Input.Score score -> words.decimal(number);
        };
    }

    private Rows rows() {
        var subject = point.candidates().get(tornado.alternative()).subject();
        return new Rows(
                tornado.bars().stream()
                        .map(Tornado.Bar::input)
                        .map(input -> Rows.Name.of(subject, name(input))
                                .withAside(
                                        words.say("tornado.range", end(input, input.low()), end(input, input.high()))))
                        .toList(),
                words.language());
    }

    private Axis axis() {
        var ends = tornado.bars().stream()
                .flatMap(bar -> List.of(bar.atLow(), bar.atHigh()).stream())
                .mapToDouble(Tornado.Outcome::value)
                .summaryStatistics();
        double low = Math.min(ends.getMin(), tornado.value());
        double high = Math.max(ends.getMax(), tornado.value());
        double beside = BESIDE * Math.max(high - low, 0.05);
        return Axis.round(low - beside, high + beside, TICKS, words::decimal);
    }

    private Caption caption() {
        var title = title();
        var alt = new ArrayList<String>(List.of(words.say("tornado.alt", title)));
        tornado.bars()
                .forEach(bar -> alt.add(words.say(
                        "tornado.alt.row",
                        name(bar.input()),
                        end(bar.input(), bar.input().low()),
                        bar.atLow().rank(),
                        end(bar.input(), bar.input().high()),
                        bar.atHigh().rank())));
        return new Caption(
                title,
                words.words().subtitle(words.say("tornado.measure")),
                words.middleNotes(List.of(words.say("tornado.note"))),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String title() {
        var changing = tornado.bars().stream()
                .filter(bar -> bar.changesRank(tornado.rank()))
                .findFirst();
        return changing.map(bar -> words.say(
                        "tornado.title",
                        whose(),
                        tornado.rank(),
                        name(bar.input()),
                        Math.min(bar.atLow().rank(), bar.atHigh().rank()),
                        Math.max(bar.atLow().rank(), bar.atHigh().rank())))
                .orElseGet(() -> words.say("tornado.title.none", whose(), tornado.rank()));
    }

    private DataTable table() {
        var header = List.of(
                words.say("tornado.column.input"),
                words.say("tornado.column.low"),
                words.say("tornado.column.high"),
                words.say("tornado.column.value.low"),
                words.say("tornado.column.value.high"),
                words.say("tornado.column.rank.low"),
                words.say("tornado.column.rank.high"));
        var rows = tornado.bars().stream()
                .map(bar -> List.of(
                        name(bar.input()),
                        CellTable.plain(bar.input().low()),
                        CellTable.plain(bar.input().high()),
                        CellTable.plain(bar.atLow().value()),
                        CellTable.plain(bar.atHigh().value()),
                        String.valueOf(bar.atLow().rank()),
                        String.valueOf(bar.atHigh().rank())))
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
        return List.of(
                parts.sign(words.say("tornado.legend.low"), SIGN * unit, (pen, disc) -> low(pen, disc, parts.theme())),
                parts.sign(
                        words.say("tornado.legend.high"), SIGN * unit, (pen, disc) -> high(pen, disc, parts.theme())),
                parts.sign(
                        words.say("tornado.legend.now", tornado.rank()),
                        0.6 * unit,
                        (pen, disc) -> pen.stroke(
                                new Segment(disc.x(), disc.y() - disc.radius(), disc.x(), disc.y() + disc.radius()),
                                parts.theme().text(),
                                0.14 * unit)));
    }

    private static void low(Pen pen, Disc disc, HouseTheme theme) {
        pen.fill(disc, theme.background());
        pen.outline(new Disc(disc.x(), disc.y(), 0.85 * disc.radius()), theme.ring(), 0.35 * disc.radius());
    }

    private static void high(Pen pen, Disc disc, HouseTheme theme) {
        pen.fill(Signs.diamond(new Disc(disc.x(), disc.y(), 1.2 * disc.radius())), theme.accent());
    }

    @Override
    public double height(Type type, double width) {
        return plot.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var toolTips = tornado.bars().stream().map(bar -> name(bar.input())).toList();
        plot.paint(sheet, box, toolTips, at -> bar(sheet, tornado.bars().get(at.row()), at));
    }

    private void bar(Sheet sheet, Tornado.Bar bar, RowPlot.Place at) {
        double y = at.plot().centreY();
        double low = at.track().x(bar.atLow().value());
        double high = at.track().x(bar.atHigh().value());
        double now = at.track().x(tornado.value());
        double height = BAR * sheet.unit();
        var theme = sheet.theme();
        sheet.pen().fill(new Box(Math.min(low, high), y - height / 2, Math.abs(high - low), height), theme.cross());
        sheet.pen().stroke(new Segment(now, at.plot().y(), now, at.plot().bottom()), theme.text(), 0.14 * sheet.unit());
        low(sheet.pen(), new Disc(low, y, SIGN * sheet.unit()), theme);
        high(sheet.pen(), new Disc(high, y, SIGN * sheet.unit()), theme);
        rank(sheet, bar.atLow().rank(), low, y, low <= high);
        rank(sheet, bar.atHigh().rank(), high, y, low > high);
    }

    /** The rank beside an end of the bar, strong where it is another. */
    private void rank(Sheet sheet, int rank, double x, double y, boolean atLeft) {
        boolean same = rank == tornado.rank();
        var font = same ? sheet.type().small() : sheet.type().corner();
        var colour = same ? sheet.theme().muted() : sheet.theme().text();
        var text = words.say("tornado.rank", rank);
        double gap = 0.7 * sheet.unit();
        if (atLeft) {
            sheet.pen().ending(text, x - gap, sheet.smallTop(y), font, colour);
        } else {
            sheet.pen().line(text, x + gap, sheet.smallTop(y), font, colour);
        }
    }
}
