package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.acceptability.Acceptability;

/** How often the subject of a row comes before that of a column. */
final class PairwiseChart implements Picture {
    /** From this share on a pair counts as decided. */
    private static final double DECIDED = 0.95;

    private final RankingWords words;
    private final Acceptability ranking;
    private final List<Integer> order;
    private final HeatGrid grid;

    private PairwiseChart(RankingWords words) {
        this.words = words;
        ranking = words.ranking();
        order = words.order();
        grid = HeatGrid.numbered(words.rows(order), order.size(), words.language());
    }

    static Figure figure(RankingWords words) {
        var chart = new PairwiseChart(words);
        return PicturePage.figure(ChartKind.PAIRWISE, chart.caption(), chart, chart.table());
    }

    private Caption caption() {
        int pairs = 0;
        int decided = 0;
        for (int one = 0; one < order.size(); one++) {
            for (int other = 0; other < one; other++) {
                double share = ranking.pairwise(one, other);
                pairs++;
                decided += Math.max(share, 1 - share) >= DECIDED ? 1 : 0;
            }
        }
        var title = words.say("pairwise.title", decided, pairs, Math.round(100 * DECIDED));
        return new Caption(
                title,
                words.words().subtitle(words.say("pairwise.measure")),
                words.notes(List.of()),
                Caption.paragraph(List.of(words.say("pairwise.alt", title), closest()), words.language()),
                words.language());
    }

    /** The neighbours in the ranking that are hardest to tell apart. */
    private String closest() {
        int best = 1;
        for (int place = 2; place < order.size(); place++) {
            if (gap(place) < gap(best)) {
                best = place;
            }
        }
        return order.size() < 2
                ? ""
                : words.say(
                        "pairwise.alt.closest",
                        words.label(order.get(best - 1)),
                        words.label(order.get(best)),
                        RankingWords.percent(ranking.pairwise(order.get(best - 1), order.get(best))));
    }

    private double gap(int place) {
        return Math.abs(ranking.pairwise(order.get(place - 1), order.get(place)) - 0.5);
    }

    private DataTable table() {
        var header = new ArrayList<>(words.words().columns());
        order.forEach(each -> header.add(words.say("pairwise.column", words.label(each))));
        var rows = order.stream()
                .map(each -> {
                    var row = new ArrayList<>(words.words().cells(words.candidate(each)));
                    order.forEach(
                            other -> row.add(each.equals(other) ? "" : CellTable.plain(ranking.pairwise(each, other))));
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
        return List.of(ShareGrid.legend(parts, words.say("pairwise.legend"), words.say("pairwise.legend.note")));
    }

    @Override
    public double height(Type type, double width) {
        return grid.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var toolTips = order.stream().map(words::label).toList();
        grid.paint(sheet, box, toolTips, (row, column, at) -> paint(sheet, order.get(row), order.get(column), at));
    }

    private void paint(Sheet sheet, int one, int other, Box at) {
        if (one == other) {
            return;
        }
        double share = ranking.pairwise(one, other);
        ShareGrid.paint(sheet, at, share);
        if (ShareGrid.pointsAtCells(order.size())) {
            var percent = RankingWords.percent(share);
            var toolTip = words.say("pairwise.tooltip", words.label(one), words.label(other), percent);
            sheet.mark(at, toolTip, words.subject(one));
        }
    }
}
