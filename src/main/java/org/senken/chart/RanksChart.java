package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.acceptability.Acceptability;

/** How often each subject is among the first so many: the list "How sure?" as a picture. */
final class RanksChart implements Picture {
    private static final double HALF = 0.5;
    private static final double BAR = 0.62;

    private final RankingWords words;
    private final Acceptability ranking;
    private final int first;
    private final List<Integer> order;
    private final RowPlot plot;

    private RanksChart(RankingWords words, int first) {
        this.words = words;
        this.first = first;
        ranking = words.ranking();
        order = words.order();
        var means = order.stream()
                .map(each -> words.decimal(tenth(ranking.expectedRank(each))))
                .toList();
        plot = new RowPlot(
                words.rows(order),
                new Axis(0, 1, 0.25, share -> words.say("figure.percent", Math.round(100 * share))),
                "",
                List.of(
                        new RowPlot.Column(
                                words.say("ranks.column.first", this.first),
                                order.stream().map(this::percent).toList()),
                        new RowPlot.Column(words.say("cli.column.mean-rank"), means)),
                words.language());
    }

    private static double tenth(double number) {
        return Math.rint(10 * number) / 10;
    }

    private String percent(int alternative) {
        var percent = RankingWords.percent(ranking.amongFirst(alternative, first));
        return words.say("figure.percent", percent.isEmpty() ? "0" : percent);
    }

    static Figure figure(RankingWords words, int first) {
        var chart = new RanksChart(words, Math.min(first, words.ranking().alternatives()));
        return PicturePage.figure(ChartKind.RANKS, chart.caption(), chart, chart.table());
    }

    private Caption caption() {
        long half = order.stream()
                .filter(each -> ranking.amongFirst(each, first) >= HALF)
                .count();
        var title = words.say("ranks.title", half, order.size(), first);
        var alt = new ArrayList<String>(List.of(words.say("ranks.alt", title)));
        order.forEach(each -> alt.add(words.say("figure.basins.alt.row", words.label(each), percent(each))));
        return new Caption(
                title,
                words.words().subtitle(words.say("ranks.measure", first)),
                words.notes(List.of()),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private DataTable table() {
        var header = new ArrayList<>(words.words().columns());
        header.add(words.say("cli.column.mean-rank"));
        header.add(words.say("cli.column.first"));
        header.add(words.say("cli.column.top", first));
        var rows = order.stream()
                .map(each -> {
                    var row = new ArrayList<>(words.words().cells(words.candidate(each)));
                    row.add(CellTable.plain(ranking.expectedRank(each)));
                    row.add(CellTable.plain(ranking.rank(each, 1)));
                    row.add(CellTable.plain(ranking.amongFirst(each, first)));
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
        return List.of();
    }

    @Override
    public double height(Type type, double width) {
        return plot.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var toolTips = order.stream().map(words::label).toList();
        plot.paint(sheet, box, toolTips, at -> bar(sheet, at));
    }

    private void bar(Sheet sheet, RowPlot.Place at) {
        double share = ranking.amongFirst(order.get(at.row()), first);
        double height = Math.min(BAR * at.plot().height(), 0.9 * sheet.unit());
        double top = at.plot().centreY() - height / 2;
        sheet.pen()
                .fill(
                        new Box(at.track().left(), top, share * at.track().width(), height),
                        sheet.theme().accent());
    }
}
