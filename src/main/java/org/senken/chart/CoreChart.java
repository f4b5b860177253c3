package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.senken.core.portfolio.choice.ItemStanding;
import org.senken.core.portfolio.choice.NonDominated.Standing;
import org.senken.core.portfolio.choice.ProtectionFlag;
import org.senken.core.portfolio.model.ItemId;
import org.senken.core.technology.Language;

/** In how many of the portfolios that nothing betters each item is: core, borderline, exterior. */
final class CoreChart implements Picture {
    private static final double SIGN = 0.42;
    private static final double LEAD = 1.3;
    private static final double BAR = 0.62;

    private final FundingWords words;
    private final List<ItemStanding> items;
    private final SortedMap<ItemId, ProtectionFlag> flags;
    private final RowPlot plot;

    private CoreChart(FundingWords words) {
        this.words = words;
        items = words.robust().items().stream()
                .sorted(Comparator.comparing(ItemStanding::standing)
                        .thenComparing(
                                Comparator.comparingDouble(ItemStanding::share).reversed()))
                .toList();
        flags = new TreeMap<>();
        items.forEach(each -> words.words()
                .item(each.item())
                .flatMap(item -> ProtectionFlag.of(words.study(), item))
                .ifPresent(flag -> flags.put(each.item(), flag)));
        plot = new RowPlot(rows(), new Axis(0, 1, 0.25, words::percent), "", columns(), words.language());
    }

    /** Names beside two lines: the standing and in how many portfolios. */
    private Rows rows() {
        return new Rows(ids().stream().map(words.words()::row).toList(), 2, words.language());
    }

    private List<ItemId> ids() {
        return items.stream().map(ItemStanding::item).toList();
    }

    private List<RowPlot.Column> columns() {
        var columns = new ArrayList<RowPlot.Column>();
        columns.add(new RowPlot.Column(
                words.say("cli.column.standing"),
                items.stream().map(each -> word(each.standing())).toList(),
                items.stream().map(this::of).toList(),
                LEAD));
        columns.add(new RowPlot.Column(
                words.say("cli.column.cost"),
                items.stream().map(each -> words.yen(cost(each.item()))).toList()));
        if (!flags.isEmpty()) {
            columns.add(new RowPlot.Column("", items.stream().map(each -> "").toList(), LEAD));
        }
        return columns;
    }

    private String of(ItemStanding item) {
        return words.say("stress.of", item.with(), item.of());
    }

    private String word(Standing standing) {
        return switch (standing) {
            case CORE -> words.say("cli.portfolio.core");
            case BORDERLINE -> words.say("cli.portfolio.borderline");
            case EXTERIOR -> words.say("cli.portfolio.exterior");
        };
    }

    private long cost(ItemId id) {
        return words.words().item(id).map(each -> each.cost().likely()).orElse(0L);
    }

    private Optional<ProtectionFlag> flag(ItemId id) {
        return Optional.ofNullable(flags.get(id));
    }

    static Figure figure(FundingWords words) {
        var chart = new CoreChart(words);
        return PicturePage.figure(ChartKind.CORE, chart.caption(), chart, chart.table());
    }

    private List<String> named(Standing standing) {
        return items.stream()
                .filter(each -> each.standing() == standing)
                .map(each -> words.words().label(each.item()))
                .toList();
    }

    private Caption caption() {
        var title = words.say(
                "core.title",
                named(Standing.CORE).size(),
                named(Standing.BORDERLINE).size(),
                named(Standing.EXTERIOR).size());
        var alt = new ArrayList<String>(List.of(words.say("core.alt", title)));
        for (var standing : Standing.values()) {
            var names = named(standing);
            if (!names.isEmpty()) {
                alt.add(words.say("map.alt.group", word(standing), words.names(names)));
            }
        }
        var flagged = items.stream()
                .map(ItemStanding::item)
                .filter(item -> flags.containsKey(item))
                .map(words.words()::label)
                .toList();
        if (!flagged.isEmpty()) {
            alt.add(words.say("core.alt.protect", words.names(flagged)));
        }
        return new Caption(
                title,
                words.words().subtitle(measure()),
                words.robustNotes(protection()),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String measure() {
        return words.budget() == 0
                ? words.say("core.measure.free")
                : words.say("core.measure", words.yen(words.budget()));
    }

    /** How many items must be protected; the figure marks them. */
    private List<String> protection() {
        long missing = flags.values().stream().filter(each -> !each.isPlanned()).count();
        return flags.isEmpty() ? List.of() : List.of(words.say("funding.note.protect", flags.size(), missing));
    }

    private DataTable table() {
        var header = List.of(
                words.say("round.column.id"),
                words.say("round.column.name.en"),
                words.say("round.column.name.ja"),
                words.say("core.column.with"),
                words.say("core.column.portfolios"),
                words.say("cli.column.core-index"),
                words.say("cli.column.standing"),
                words.say("funding.column.cost"),
                words.say("core.column.protect"));
        var rows = items.stream()
                .map(each -> List.of(
                        each.item().value(),
                        words.words().naming().of(each.item()).in(Language.EN),
                        words.words().naming().of(each.item()).in(Language.JA),
                        String.valueOf(each.with()),
                        String.valueOf(each.of()),
                        CellTable.plain(each.share()),
                        word(each.standing()),
                        String.valueOf(cost(each.item())),
                        flag(each.item()).map(this::flag).orElse("")))
                .toList();
        return new DataTable(header, rows);
    }

    private String flag(ProtectionFlag flag) {
        return words.say(flag.isPlanned() ? "core.flag.planned" : "core.flag.missing", words.decimal(flag.risk()));
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var legend = new ArrayList<LegendItem>();
        for (boolean planned : new boolean[] {false, true}) {
            if (flags.values().stream().anyMatch(flag -> flag.isPlanned() == planned)) {
                legend.add(parts.sign(
                        words.say(planned ? "core.legend.planned" : "core.legend.missing"),
                        SIGN * unit,
                        (pen, disc) ->
                                Signs.shield(pen, disc, planned, parts.theme().protection())));
            }
        }
        return legend;
    }

    @Override
    public double height(Type type, double width) {
        return plot.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        plot.paint(sheet, box, words.labels(ids()), at -> row(sheet, items.get(at.row()), at));
    }

    private void row(Sheet sheet, ItemStanding item, RowPlot.Place at) {
        double height = Math.min(BAR * at.plot().height(), 0.9 * sheet.unit());
        var bar = new Box(
                at.track().left(),
                at.plot().centreY() - height / 2,
                item.share() * at.track().width(),
                height);
        if (item.standing() == Standing.CORE) {
            sheet.pen().fill(bar, sheet.theme().accent());
        } else if (bar.width() > 0) {
            sheet.pen().hatched(bar, sheet.theme().accent(), sheet.unit());
        }
        var sign = lead(at.columns().getFirst(), sheet);
        double raised = plot.columns().getFirst().centre(at.columns().getFirst(), at.font());
        Signs.standing(sheet.pen(), item.standing(), new Disc(sign.x(), raised, sign.radius()), sheet.theme());
        flag(item.item())
                .ifPresent(flag -> Signs.shield(
                        sheet.pen(),
                        lead(at.columns().getLast(), sheet),
                        flag.isPlanned(),
                        sheet.theme().protection()));
    }

    private static Disc lead(Box column, Sheet sheet) {
        return new Disc(column.x() + 0.5 * LEAD * sheet.unit(), column.centreY(), SIGN * sheet.unit());
    }
}
