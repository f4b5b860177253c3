package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.senken.core.portfolio.sensitivity.RankSlope;
import org.senken.core.technology.Sentence;

/** The rank of every subject in each world, or at two weightings: a line each, with its name at both ends. */
final class SlopeChart implements Picture {
    private final RankingWords words;
    private final SlopeLines lines;
    private final SlopeWords names;
    private final List<Integer> movers;

    private SlopeChart(RankingWords words) {
        this.words = words;
        lines = SlopeLines.of(words.ranked().slope());
        names = new SlopeWords(words, lines);
        movers = lines.movers();
    }

    /** Why there is nothing to compare. */
    static Optional<Sentence> obstacle(RankSlope slope) {
        return slope.columns().size() < 2 ? Optional.of(Sentence.of("figure.slope.one")) : Optional.empty();
    }

    static Figure figure(RankingWords words) {
        var chart = new SlopeChart(words);
        return PicturePage.figure(ChartKind.SLOPE, chart.caption(), chart, chart.table());
    }

    private Caption caption() {
        var title = names.title(movers);
        var alt = new ArrayList<String>(List.of(words.say("slope.alt", title)));
        for (int line = 0; line < lines.size(); line++) {
            alt.add(names.line(line));
        }
        return new Caption(
                title,
                words.words().subtitle(words.say("slope.measure")),
                words.middleNotes(List.of(names.columns())),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    private DataTable table() {
        var header = new ArrayList<>(words.words().columns());
        for (int column = 0; column < lines.columns(); column++) {
            header.add(words.say("slope.column.rank", names.head(column)));
            header.add(words.say("slope.column.value", names.head(column)));
        }
        var rows = lines.slope().lines().stream()
                .map(line -> {
                    var row = new ArrayList<>(words.words().cells(line.candidate()));
                    for (int column = 0; column < lines.columns(); column++) {
                        row.add(String.valueOf(line.ranks().get(column)));
                        row.add(CellTable.plain(line.values().get(column)));
                    }
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
        var items = new ArrayList<LegendItem>();
        addSign(items, SlopeStroke.UP, "slope.legend.up", parts);
        addSign(items, SlopeStroke.DOWN, "slope.legend.down", parts);
        var worlds = lines.slope().columns().stream()
                .map(RankSlope.Column::world)
                .distinct()
                .toList();
        items.addAll(words.words().letters(worlds, parts));
        return items;
    }

    private void addSign(List<LegendItem> items, SlopeStroke stroke, String key, LegendParts parts) {
        double unit = parts.type().unit();
        if (movers.stream().anyMatch(line -> lines.stroke(line) == stroke)) {
            items.add(parts.sign(words.say(key), unit, (pen, disc) -> {
                var across = new Segment(disc.x() - disc.radius(), disc.y(), disc.x() + disc.radius(), disc.y());
                stroke.draw(pen, across, parts.theme(), unit);
            }));
        }
    }

    @Override
    public double height(Type type, double width) {
        return SlopeScene.height(names, lines, type, width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        new SlopeScene(names, lines, sheet.type(), box).paint(sheet, movers);
    }
}
