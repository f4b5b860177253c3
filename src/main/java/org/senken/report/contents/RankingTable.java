package org.senken.report.contents;

import java.util.ArrayList;
import java.util.List;
import org.senken.chart.ChartNeed;
import org.senken.core.portfolio.ModelWords;
import org.senken.report.document.Column;
import org.senken.report.document.Paragraph;

/** The ranking over all admissible weights and resampled votes. */
final class RankingTable {
    private static final int TOP = 5;

    private final Writing writing;
    private final RankedRows rows;

    private RankingTable(Writing writing, RankedRows rows) {
        this.writing = writing;
        this.rows = rows;
    }

    static Made of(Writing writing) {
        var rows = RankedRows.of(writing);
        if (rows.isPresent()) {
            return new RankingTable(writing, rows.get()).table();
        }
        return new Made.Missing(Obstacle.ofRanking(writing));
    }

    private Made table() {
        var columns = List.of(
                Column.right(writing.say("contents.column.place")),
                Column.left(writing.say("contents.column.subject")),
                Column.right(writing.say("contents.column.mean-rank")),
                Column.right(writing.say("contents.column.first")),
                Column.right(writing.say("contents.column.top", TOP)));
        return new Made.Table(columns, lines(), Provenance.source(writing, ChartNeed.RANKING), note());
    }

    private List<List<Paragraph>> lines() {
        var ranking = rows.ranked().ranking();
        var lines = new ArrayList<List<Paragraph>>();
        for (int place : rows.order()) {
            lines.add(writing.row(
                    String.valueOf(lines.size() + 1),
                    rows.name(place),
                    writing.decimal(Math.round(ranking.expectedRank(place) * 10) / 10.0),
                    writing.percent(ranking.rank(place, 1)),
                    writing.percent(ranking.amongFirst(place, Math.min(TOP, ranking.alternatives())))));
        }
        return lines;
    }

    private String note() {
        var found = rows.ranked();
        var all = new ArrayList<String>();
        all.add(writing.say("contents.note.shares"));
        ModelWords.of(found.study(), found.world(), writing.naming()).forEach(each -> all.add(writing.say(each)));
        all.add(writing.say(
                "contents.note.draws",
                found.ranking().draws(),
                String.valueOf(found.ranking().seed())));
        return writing.sentences(all);
    }
}
