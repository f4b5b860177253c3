package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.senken.core.portfolio.choice.Frontier;
import org.senken.core.portfolio.model.Item;
import org.senken.core.portfolio.model.ItemId;

/** The best value for every budget as a line of steps, and under it which items are funded for which budget. */
final class FrontierChart implements Picture {
    private static final double HALF = 0.5;
    private static final int TICKS = 6;
    private static final double GAP = 0.6;
    private static final int MOST_NAMED = 8;

    private final FundingWords words;
    private final List<Frontier.Step> steps;
    private final List<ItemId> items;
    private final RowPlot plot;

    private FrontierChart(FundingWords words) {
        this.words = words;
        steps = words.answer().frontier().steps();
        items = ordered();
        plot = new RowPlot(
                words.rows(items),
                Axis.round(0, dearest(), TICKS, words::tick),
                words.say("frontier.axis.budget"),
                List.of(new RowPlot.Column(
                        words.say("cli.column.cost"),
                        items.stream().map(each -> words.yen(cost(each))).toList())),
                words.language());
    }

    static Figure figure(FundingWords words) {
        var chart = new FrontierChart(words);
        return PicturePage.figure(ChartKind.FRONTIER, chart.caption(), chart, chart.table());
    }

    private long cost(ItemId id) {
        return words.words().item(id).map(each -> each.cost().likely()).orElse(0L);
    }

    /** The end of the scale: the dearest step, or the budget where that is higher. */
    private double dearest() {
        return Math.max(1, Math.max(steps.getLast().cost(), words.budget()) * 1.02);
    }

    /** Items that some budget funds: by the smallest such budget, then by how long they stay. */
    private List<ItemId> ordered() {
        return words.items().stream()
                .map(Item::id)
                .filter(id -> first(id).isPresent())
                .sorted(Comparator.comparingInt((ItemId id) -> first(id).orElseThrow())
                        .thenComparing(Comparator.comparingDouble(this::stay).reversed()))
                .toList();
    }

    /** Items that no budget funds: by name where they are few. */
    private List<String> never() {
        var never = words.items().stream()
                .map(Item::id)
                .filter(id -> first(id).isEmpty())
                .toList();
        if (never.isEmpty()) {
            return List.of();
        }
        return List.of(
                never.size() <= MOST_NAMED
                        ? words.say("frontier.note.never", words.names(words.labels(never)))
                        : words.say("frontier.note.never.many", never.size()));
    }

    private OptionalInt first(ItemId id) {
        return IntStream.range(0, steps.size())
                .filter(step -> steps.get(step).items().contains(id))
                .findFirst();
    }

    private double stay(ItemId id) {
        return FrontierSpan.of(steps, id, dearest()).stream()
                .mapToDouble(FrontierSpan::width)
                .sum();
    }

    private Caption caption() {
        var title = title();
        var alt = new ArrayList<String>(List.of(words.say("frontier.alt", title)));
        steps.stream().filter(each -> !each.enters().isEmpty()).forEach(each -> alt.add(step(each)));
        return new Caption(
                title,
                words.words().subtitle(words.say("frontier.measure")),
                words.notes(never()),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String step(Frontier.Step step) {
        var entering = words.names(words.labels(step.enters()));
        return step.leaves().isEmpty()
                ? words.say("frontier.alt.enters", words.yen(step.cost()), entering)
                : words.say(
                        "frontier.alt.both",
                        words.yen(step.cost()),
                        entering,
                        words.names(words.labels(step.leaves())));
    }

    private String title() {
        double most = steps.getLast().value();
        var chosen = words.answer().frontier().at(words.budget());
        if (words.budget() > 0 && chosen.isPresent()) {
            return words.say(
                    "frontier.title",
                    words.yen(words.budget()),
                    chosen.get().items().size(),
                    words.items().size(),
                    words.percent(most > 0 ? chosen.get().value() / most : 0));
        }
        var half = steps.stream()
                .filter(each -> each.value() >= HALF * most)
                .findFirst()
                .orElseGet(steps::getLast);
        return words.say(
                "frontier.title.half",
                words.yen(half.cost()),
                words.yen(steps.getLast().cost()));
    }

    private DataTable table() {
        var header = List.of(
                words.say("funding.column.cost"),
                words.say("cli.column.value"),
                words.say("frontier.column.items"),
                words.say("cli.column.enters"),
                words.say("cli.column.leaves"));
        var rows = steps.stream()
                .map(each -> List.of(
                        String.valueOf(each.cost()),
                        CellTable.plain(each.value()),
                        ids(each.items()),
                        ids(each.enters()),
                        ids(each.leaves())))
                .toList();
        return new DataTable(header, rows);
    }

    private static String ids(List<ItemId> ids) {
        return String.join(" ", ids.stream().map(ItemId::value).toList());
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        return FrontierLine.legend(parts, words);
    }

    private static double lineHeight(Type type) {
        return 17 * type.unit();
    }

    @Override
    public double height(Type type, double width) {
        return lineHeight(type) + plot.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var type = sheet.type();
        var track = plot.track(type, box.x(), box.width());
        double height = lineHeight(type);
        var line = new FrontierLine(words, steps);
        var room = new Box(box.x(), box.y(), box.width(), height - GAP * type.unit());
        var plane = line.plane(room, track, type.unit());
        line.paint(sheet, plane);
        var rows = new Box(box.x(), box.y() + height, box.width(), box.height() - height);
        plot.paint(sheet, rows, words.labels(items), at -> spans(sheet, items.get(at.row()), at));
        if (words.budget() > 0) {
            double x = plane.x((double) words.budget());
            plane.mark(sheet, (double) words.budget());
            Plane.mark(sheet, x, rows.y() + plot.headHeight(type), rows.y() + plot.height(type, box.width()));
        }
    }

    private void spans(Sheet sheet, ItemId item, RowPlot.Place at) {
        FrontierSpan.of(steps, item, plot.axis().high()).forEach(span -> span.paint(sheet, at));
    }
}
