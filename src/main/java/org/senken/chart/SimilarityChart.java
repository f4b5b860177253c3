package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.crossimpact.Distance;
import org.senken.core.technology.Sentence;

/** The consistent scenarios as points, the more drivers differ the farther apart; the chosen ones bear their names. */
final class SimilarityChart implements Picture {
    private final ScenarioWords words;
    private final SimilarityPoints points;

    private SimilarityChart(ScenarioWords words, SimilarityPoints points) {
        this.words = words;
        this.points = points;
    }

    /** Why there is nothing to compare. */
    static Optional<Sentence> obstacle(ScenarioWords words, FoundScenarios found) {
        return SimilarityPoints.of(words, found.consistent()).size() < 2
                ? Optional.of(Sentence.of("figure.similarity.few"))
                : Optional.empty();
    }

    static Figure figure(ScenarioWords words, FoundScenarios found) {
        var chart = new SimilarityChart(words, SimilarityPoints.of(words, found.consistent()));
        return PicturePage.figure(ChartKind.SIMILARITY, chart.caption(found), chart, chart.table());
    }

    private Caption caption(FoundScenarios found) {
        var title = words.headed(title(found));
        var more = new ArrayList<String>();
        more.add(words.say(
                "figure.similarity.note", Math.round(100 * points.map().explained())));
        if (!found.consistent().exact()) {
            more.add(words.say("figure.note.unfinished"));
        }
        int shown = points.of(found.consistent());
        if (shown < found.consistent().count().doubleValue()) {
            more.add(words.say(
                    "figure.similarity.note.some",
                    shown,
                    found.consistent().count().toString()));
        }
        more.add(words.say("outlook.note"));
        return new Caption(
                title,
                words.subtitle(words.say("figure.similarity.measure")),
                words.notes(more),
                words.say("figure.similarity.alt", title),
                words.language());
    }

    private String title(FoundScenarios found) {
        var named = points.named();
        var count = words.say(
                points.isConsistent() ? "figure.similarity.count" : "figure.similarity.count.near",
                found.consistent().count().toString());
        if (named.size() < 2) {
            return words.say("figure.similarity.title", count);
        }
        var distances = IntStream.range(0, named.size())
                .flatMap(one -> IntStream.range(one + 1, named.size())
                        .map(other -> Distance.between(
                                named.get(one).states(), named.get(other).states())))
                .summaryStatistics();
        return words.say("figure.similarity.title.chosen", count, named.size(), distances.getMin(), distances.getMax());
    }

    private DataTable table() {
        var drivers = words.reading().drivers();
        var header = Stream.concat(
                        Stream.of(
                                words.say("figure.column.scenario"),
                                words.say("figure.column.x"),
                                words.say("figure.column.y")),
                        drivers.stream().map(words::name))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (int place = 0; place < points.size(); place++) {
            var point = points.points().get(place);
            var row = new ArrayList<String>();
            row.add(point.name());
            row.add(CellTable.plain(points.map().points().get(place).x()));
            row.add(CellTable.plain(points.map().points().get(place).y()));
            for (int driver = 0; driver < drivers.size(); driver++) {
                row.add(words.name(drivers.get(driver).states().get(point.states()[driver])));
            }
            rows.add(row);
        }
        return new DataTable(header, rows);
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        double unit = parts.type().unit();
        var theme = parts.theme();
        var items = new ArrayList<LegendItem>();
        items.add(parts.sign(
                words.say("figure.legend.chosen"), 0.5 * unit, (pen, disc) -> pen.fill(disc, theme.accent())));
        if (points.named().stream().anyMatch(point -> !point.consistent())) {
            items.add(parts.sign(
                    words.say("figure.legend.chosen.not"),
                    0.5 * unit,
                    (pen, disc) -> SimilarityScene.inconsistent(pen, disc, theme)));
        }
        if (points.size() > points.named().size()) {
            items.add(parts.sign(
                    words.say(points.isConsistent() ? "figure.legend.other" : "figure.legend.other.near"),
                    0.32 * unit,
                    (pen, disc) -> pen.fill(disc, theme.cross())));
        }
        if (points.hasClusters()) {
            items.add(parts.sign(
                    words.say("figure.legend.cluster"),
                    0.7 * unit,
                    (pen, disc) -> SimilarityScene.cluster(pen, disc, "n", parts.type(), theme)));
        }
        return items;
    }

    @Override
    public double height(Type type, double width) {
        return Math.min(0.7 * width, 42 * type.unit());
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        SimilarityScene.of(points, sheet.type(), box, words).paint(sheet);
    }
}
