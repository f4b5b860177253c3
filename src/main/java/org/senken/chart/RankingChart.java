package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.acceptability.Acceptability;

/** How often each subject takes each rank, over all admissible weights and resampled votes. */
final class RankingChart implements Picture {
    /** How many of the first ranks the message is about. */
    private static final int FIRST = 5;

    private static final double NEARLY_ALWAYS = 0.9;

    private final RankingWords words;
    private final Acceptability ranking;
    private final List<Integer> order;
    private final HeatGrid grid;

    private RankingChart(RankingWords words) {
        this.words = words;
        ranking = words.ranking();
        order = words.order();
        grid = HeatGrid.numbered(words.rows(order), order.size(), words.language());
    }

    static Figure figure(RankingWords words) {
        var chart = new RankingChart(words);
        return PicturePage.figure(ChartKind.RANKING, chart.caption(), chart, chart.table());
    }

    private Caption caption() {
        var title = title();
        var alt = new ArrayList<String>(List.of(words.say("ranking.alt", title)));
        order.forEach(each -> alt.add(words.say(
                "ranking.alt.row", words.label(each), words.decimal(ranking.expectedRank(each)), likeliest(each))));
        return new Caption(
                title,
                words.words().subtitle(words.say("ranking.measure")),
                words.notes(List.of()),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private String title() {
        int best = order.getFirst();
        int first = Math.min(FIRST, Math.max(1, order.size() - 1));
        long sure = order.stream()
                .filter(each -> ranking.amongFirst(each, first) >= NEARLY_ALWAYS)
                .count();
        return words.say(
                "ranking.title",
                words.label(best),
                words.decimal(ranking.expectedRank(best)),
                sure,
                order.size(),
                first);
    }

    /** The rank it takes most often; the better of two. */
    private int likeliest(int alternative) {
        return IntStream.rangeClosed(1, order.size())
                .reduce((one, other) -> ranking.rank(alternative, other) > ranking.rank(alternative, one) ? other : one)
                .orElse(1);
    }

    private DataTable table() {
        var header = new ArrayList<>(words.words().columns());
        header.add(words.say("cli.column.mean-rank"));
        IntStream.rangeClosed(1, order.size()).forEach(rank -> header.add(words.say("ranking.column.rank", rank)));
        var rows = order.stream()
                .map(each -> {
                    var row = new ArrayList<>(words.words().cells(words.candidate(each)));
                    row.add(CellTable.plain(ranking.expectedRank(each)));
                    IntStream.rangeClosed(1, order.size())
                            .forEach(rank -> row.add(CellTable.plain(ranking.rank(each, rank))));
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
        return List.of(
                ShareGrid.legend(parts, words.say("ranking.legend"), words.say("ranking.legend.empty")),
                parts.sign(
                        words.say("cli.column.mean-rank"),
                        0.6 * parts.type().unit(),
                        (pen, disc) -> mean(pen, disc.x(), disc.y(), 2 * disc.radius(), parts.type(), parts.theme())));
    }

    @Override
    public double height(Type type, double width) {
        return grid.height(type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var toolTips = order.stream().map(words::label).toList();
        grid.paint(sheet, box, toolTips, (row, column, at) -> paint(sheet, order.get(row), column + 1, at));
    }

    private void paint(Sheet sheet, int alternative, int rank, Box at) {
        double share = ranking.rank(alternative, rank);
        ShareGrid.paint(sheet, at, share);
        if (share > 0 && ShareGrid.pointsAtCells(order.size())) {
            sheet.mark(at, toolTip(alternative, rank), words.subject(alternative));
        }
        // the mean lies between two ranks: the cell of the lower one paints it, over both
        double mean = ranking.expectedRank(alternative);
        if (rank == Math.ceil(mean)) {
            double x = at.x() + (mean - rank + 0.5) * at.width();
            mean(sheet.pen(), x, at.centreY(), at.height(), sheet.type(), sheet.theme());
        }
    }

    private String toolTip(int alternative, int rank) {
        return words.say(
                "ranking.tooltip",
                words.label(alternative),
                rank,
                RankingWords.percent(ranking.rank(alternative, rank)));
    }

    /** A bar at the upper and the lower edge, so that it covers no number. */
    private static void mean(Pen pen, double x, double y, double height, Type type, HouseTheme theme) {
        double reach = Math.min(0.22 * height, 0.33 * type.unit());
        for (int side : new int[] {-1, 1}) {
            double edge = y + side * height / 2;
            pen.stroke(new Segment(x, edge, x, edge - side * reach), theme.background(), 0.4 * type.unit());
            pen.stroke(new Segment(x, edge, x, edge - side * reach), theme.ring(), 0.22 * type.unit());
        }
    }
}
