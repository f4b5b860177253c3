package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.choice.Comparison;
import org.senken.core.portfolio.choice.Comparison.Winner;
import org.senken.core.portfolio.model.ItemId;

/** Two portfolios beside each other: what only one has, what both have, and how they fare in every world. */
final class CompareChart implements Picture {
    private static final int TICKS = 5;
    private static final double SIGN = 0.5;
    private static final double GAP = 1.2;

    private final FundingWords words;
    private final PortfolioPair pair;
    private final Comparison comparison;
    private final RowPlot plot;
    private final CompareLists lists;

    private CompareChart(FundingWords words) {
        this.words = words;
        pair = words.funded().pair().orElseThrow();
        comparison = pair.comparison();
        lists = new CompareLists(words, pair);
        plot = new RowPlot(rows(), axis(), words.say("frontier.axis.value"), List.of(ahead()), words.language());
    }

    static Figure figure(FundingWords words) {
        var chart = new CompareChart(words);
        return PicturePage.figure(ChartKind.COMPARE, chart.caption(), chart, chart.table());
    }

    private Rows rows() {
        return new Rows(
                comparison.worlds().stream()
                        .map(each -> new Rows.Name(
                                Optional.empty(), "", words.words().name(each.world()), ""))
                        .toList(),
                words.language());
    }

    private Axis axis() {
        var values = comparison.worlds().stream()
                .flatMap(each -> List.of(each.one(), each.other()).stream())
                .mapToDouble(each -> each)
                .summaryStatistics();
        double beside = Math.max(0.1 * (values.getMax() - values.getMin()), 0.01 * Math.abs(values.getMax()));
        return Axis.round(values.getMin() - beside, values.getMax() + beside, TICKS, words::decimal);
    }

    private RowPlot.Column ahead() {
        return new RowPlot.Column(
                words.say("compare.column.ahead"),
                comparison.worlds().stream().map(this::ahead).toList());
    }

    private String ahead(Comparison.Outcome outcome) {
        return switch (outcome.winner()) {
            case NEITHER -> words.say("compare.ahead.neither");
            case ONE, OTHER ->
                words.say(
                        outcome.underAllWeights() ? "compare.ahead.always" : "compare.ahead",
                        outcome.winner() == Winner.ONE ? CompareLists.ONE : CompareLists.OTHER,
                        words.decimal(Math.abs(outcome.lead())));
        };
    }

    private Caption caption() {
        long one = comparison.worlds().stream()
                .filter(each -> each.winner() == Winner.ONE)
                .count();
        long other = comparison.worlds().stream()
                .filter(each -> each.winner() == Winner.OTHER)
                .count();
        boolean same = comparison.onlyOne().isEmpty() && comparison.onlyOther().isEmpty();
        var title = same
                ? words.say(
                        "compare.title.same",
                        pair.one(),
                        pair.other(),
                        comparison.both().size())
                : words.say(
                        "compare.title",
                        pair.one(),
                        one,
                        pair.other(),
                        other,
                        comparison.worlds().size());
        var alt = new ArrayList<String>(List.of(words.say("compare.alt", title)));
        comparison
                .sentences(words.words().naming())
                .forEach(each -> alt.add(words.messages().get(each)));
        return new Caption(
                title,
                words.words().subtitle(words.say("compare.measure")),
                words.notes(notes()),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        notes.add(words.say("compare.note.middle"));
        if (comparison.worlds().size() > 1) {
            notes.add(words.say("outlook.note"));
        }
        return notes;
    }

    private DataTable table() {
        var rows = new ArrayList<List<String>>();
        comparison.both().forEach(each -> rows.add(item(each, words.say("compare.both"))));
        comparison.onlyOne().forEach(each -> rows.add(item(each, words.say("compare.only", pair.one()))));
        comparison.onlyOther().forEach(each -> rows.add(item(each, words.say("compare.only", pair.other()))));
        comparison
                .worlds()
                .forEach(each -> rows.add(List.of(
                        words.words().name(each.world()),
                        "",
                        "",
                        CellTable.plain(each.one()),
                        CellTable.plain(each.other()),
                        CellTable.plain(each.least()),
                        CellTable.plain(each.most()))));
        var header = List.of(
                words.say("compare.column.what"),
                words.say("compare.column.where"),
                words.say("funding.column.cost"),
                words.say("compare.column.value", pair.one()),
                words.say("compare.column.value", pair.other()),
                words.say("compare.column.least"),
                words.say("compare.column.most"));
        return new DataTable(header, rows);
    }

    private List<String> item(ItemId id, String where) {
        var cost = words.words().item(id).map(each -> each.cost().likely()).orElse(0L);
        return List.of(words.words().label(id), where, String.valueOf(cost), "", "", "", "");
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double radius = SIGN * parts.type().unit();
        return List.of(
                parts.sign(
                        words.say("compare.legend", CompareLists.ONE, pair.one()),
                        radius,
                        (pen, disc) -> one(pen, disc, parts.theme())),
                parts.sign(
                        words.say("compare.legend", CompareLists.OTHER, pair.other()),
                        radius,
                        (pen, disc) -> other(pen, disc, parts.theme())));
    }

    private static void one(Pen pen, Disc disc, HouseTheme theme) {
        pen.fill(disc, theme.accent());
    }

    private static void other(Pen pen, Disc disc, HouseTheme theme) {
        pen.fill(Signs.diamond(new Disc(disc.x(), disc.y(), 1.15 * disc.radius())), theme.ring());
    }

    @Override
    public double height(Type type, double width) {
        return lists.height(type, width) + GAP * type.unit() + plot.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        double height = lists.height(sheet.type(), box.width());
        lists.paint(sheet, new Box(box.x(), box.y(), box.width(), height));
        double top = height + GAP * sheet.unit();
        var below = new Box(box.x(), box.y() + top, box.width(), box.height() - top);
        var toolTips = comparison.worlds().stream()
                .map(each -> words.words().name(each.world()))
                .toList();
        plot.paint(
                sheet,
                below,
                toolTips,
                at -> dumbbell(sheet, comparison.worlds().get(at.row()), at));
    }

    private static void dumbbell(Sheet sheet, Comparison.Outcome outcome, RowPlot.Place at) {
        double y = at.plot().centreY();
        double one = at.track().x(outcome.one());
        double other = at.track().x(outcome.other());
        double radius = SIGN * sheet.unit();
        sheet.pen().stroke(new Segment(one, y, other, y), sheet.theme().cross(), 0.28 * sheet.unit());
        one(sheet.pen(), new Disc(one, y, radius), sheet.theme());
        other(sheet.pen(), new Disc(other, y, radius), sheet.theme());
    }
}
