package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.senken.core.technology.Language;
import org.senken.core.technology.Sentence;

/**
 * The cross-impact matrix: rows act on columns. States against states where that can be read on a page, else drivers
 * against drivers.
 */
final class MatrixChart implements Picture {
    private final ScenarioWords words;
    private final MatrixGrid grid;
    private final boolean ofStates;
    private final Paper paper;
    private final double strongest;

    private MatrixChart(ScenarioWords words) {
        this.words = words;
        var matrix = new MatrixBlocks(words.reading());
        strongest = matrix.strongest();
        ofStates = fits(states(words, matrix), Paper.TEXT, words.language())
                || fits(states(words, matrix), Paper.LANDSCAPE, words.language())
                        && words.reading().matrix().states() <= MatrixBlocks.MOST_STATES;
        grid = ofStates ? states(words, matrix) : drivers(words, matrix);
        paper = fits(grid, Paper.TEXT, words.language()) ? Paper.TEXT : Paper.LANDSCAPE;
    }

    /** Why the matrix cannot be drawn: so many drivers that not even their numbers fit on a page. */
    static Optional<Sentence> obstacle(MatrixReading reading) {
        int drivers = reading.drivers().size();
        return drivers > MatrixBlocks.MOST_DRIVERS
                ? Optional.of(Sentence.of("figure.matrix.many", drivers, MatrixBlocks.MOST_DRIVERS))
                : Optional.empty();
    }

    static Figure figure(ScenarioWords words) {
        var chart = new MatrixChart(words);
        return PicturePage.figure(ChartKind.MATRIX, chart.caption(), chart, MatrixData.of(words));
    }

    private static boolean fits(MatrixGrid grid, Paper paper, Language language) {
        var type = paper.type(paper.width());
        return MatrixLayout.of(grid, type, language, PageText.inner(paper.width(), type)).isWide();
    }

    private static MatrixGrid states(ScenarioWords words, MatrixBlocks matrix) {
        var drivers = words.reading().drivers();
        return new MatrixGrid(
                IntStream.range(0, drivers.size())
                        .mapToObj(place -> new MatrixGrid.Group(
                                ScenarioWords.number(place),
                                words.name(drivers.get(place)),
                                drivers.get(place).states().stream()
                                        .map(words::name)
                                        .toList()))
                        .toList(),
                matrix::ofStates);
    }

    private static MatrixGrid drivers(ScenarioWords words, MatrixBlocks matrix) {
        var drivers = words.reading().drivers();
        return new MatrixGrid(
                IntStream.range(0, drivers.size())
                        .mapToObj(place -> new MatrixGrid.Group(
                                ScenarioWords.number(place), words.name(drivers.get(place)), List.of()))
                        .toList(),
                matrix::ofDrivers);
    }

    private Caption caption() {
        var blocks = new MatrixBlocks(words.reading());
        var drivers = words.reading().drivers();
        var title = words.headed(words.say(
                "figure.matrix.title",
                words.name(drivers.get(blocks.mostActing())),
                words.name(drivers.get(blocks.mostActedOn()))));
        var more = new ArrayList<String>();
        more.add(words.say("figure.matrix.note"));
        if (!ofStates) {
            more.add(words.say(
                    "figure.matrix.note.drivers", words.reading().matrix().states()));
        }
        return new Caption(
                title,
                words.subtitle(words.say(ofStates ? "figure.matrix.measure" : "figure.matrix.measure.drivers")),
                words.notes(more),
                words.say("figure.matrix.alt", title, drivers.size(), words.reading().judged()),
                words.language());
    }

    @Override
    public Paper paper() {
        return paper;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        var theme = parts.theme();
        double unit = parts.type().unit();
        var items = new ArrayList<LegendItem>();
        items.add(ofStates ? InfluenceLegend.signed(parts, words, strongest) : InfluenceLegend.strengths(parts, words, strongest));
        if (grid.has(MatrixMark.Kind.ZERO)) {
            items.add(parts.sign(words.say("figure.legend.zero"), 0.5 * unit, (pen, disc) -> pen.centred(
                    Influences.NONE, disc.x(), disc.y() - Pen.height(1, parts.type().small()) / 2, parts.type().small(), theme.muted())));
        }
        if (grid.has(MatrixMark.Kind.EMPTY)) {
            items.add(parts.sign(words.say("figure.legend.empty"), 0.5 * unit, (pen, disc) -> pen.outline(
                    Pen.shape(square(disc)), theme.middle(), 0.07 * unit)));
        }
        if (grid.has(MatrixMark.Kind.OFF)) {
            items.add(parts.sign(words.say("figure.legend.off"), 0.55 * unit, (pen, disc) -> pen.hatched(
                    square(disc), theme.middle(), unit)));
        }
        return items;
    }

    private static Box square(Disc disc) {
        return Box.around(disc.x(), disc.y(), 2 * disc.radius(), 2 * disc.radius());
    }

    @Override
    public double height(Type type, double width) {
        return layout(type, width).height();
    }

    private MatrixLayout layout(Type type, double width) {
        return MatrixLayout.of(grid, type, words.language(), width);
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        new MatrixPainter(sheet, layout(sheet.type(), box.width()), box).paint();
    }
}
