package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.Driver;
import org.senken.core.scenario.State;
import org.senken.core.technology.Sentence;

/**
 * The cross-impact matrix: rows act on columns. States against states where that can be read on a page, else drivers
 * against drivers.
 */
final class MatrixChart implements Picture {
    /** The height of a page of A4 with margins of 20 mm above and below, in millimetres. */
    private static final double HIGHEST = 257;

    private final ScenarioWords words;
    private final MatrixBlocks blocks;
    private final MatrixGrid grid;

    private MatrixChart(ScenarioWords words, MatrixBlocks blocks, MatrixGrid grid) {
        this.words = words;
        this.blocks = blocks;
        this.grid = grid;
    }

    /** The matrix in as much detail as can be read on a page. */
    private static MatrixChart of(ScenarioWords words) {
        var blocks = new MatrixBlocks(words.reading());
        return grids(words, blocks)
                .map(grid -> new MatrixChart(words, blocks, grid))
                .filter(MatrixChart::fits)
                .findFirst()
                .orElseGet(() -> new MatrixChart(words, blocks, grid(words, blocks::inWholes, driver -> List.of())));
    }

    /** What may be drawn, the most telling first. */
    private static Stream<MatrixGrid> grids(ScenarioWords words, MatrixBlocks blocks) {
        var drivers = grid(words, blocks::inTenths, driver -> List.of());
        if (words.reading().matrix().states() > MatrixBlocks.MOST_STATES) {
            return Stream.of(drivers);
        }
        var states = grid(words, blocks::ofStates, Driver::states);
        return Stream.of(states, states.withLetters(), drivers);
    }

    private boolean fits() {
        var type = paper().type(paper().width());
        return layout(type, PageText.inner(paper().width(), type)).isWide()
                && PictureLayout.size(caption(), this).height() <= HIGHEST;
    }

    private static MatrixGrid grid(ScenarioWords words, MatrixGrid.Marks marks, Function<Driver, List<State>> lines) {
        var drivers = words.reading().drivers();
        return MatrixGrid.of(
                IntStream.range(0, drivers.size())
                        .mapToObj(place -> new MatrixGrid.Group(
                                ScenarioWords.number(place),
                                words.name(drivers.get(place)),
                                lines.apply(drivers.get(place)).stream()
                                        .map(words::name)
                                        .toList()))
                        .toList(),
                marks);
    }

    private boolean isOfStates() {
        return !grid.lines().isEmpty();
    }

    /** Why the matrix cannot be drawn: so many drivers that not even their numbers fit on a page. */
    static Optional<Sentence> obstacle(MatrixNumbers reading) {
        int drivers = reading.drivers().size();
        return drivers > MatrixBlocks.MOST_DRIVERS
                ? Optional.of(Sentence.of("figure.matrix.many", drivers, MatrixBlocks.MOST_DRIVERS))
                : Optional.empty();
    }

    static Figure figure(ScenarioWords words) {
        var chart = of(words);
        return PicturePage.figure(ChartKind.MATRIX, chart.caption(), chart, MatrixData.of(words));
    }

    private Caption caption() {
        var drivers = words.reading().drivers();
        var title = words.headed(title());
        var more = new ArrayList<String>();
        more.add(words.say("figure.matrix.note"));
        if (!isOfStates()) {
            more.add(words.say(
                    "figure.matrix.note.drivers", words.reading().matrix().states()));
        }
        return new Caption(
                title,
                words.subtitle(words.say(isOfStates() ? "figure.matrix.measure" : "figure.matrix.measure.drivers")),
                words.notes(more),
                words.say(
                        "figure.matrix.alt",
                        title,
                        drivers.size(),
                        words.reading().judged()),
                words.language());
    }

    private String title() {
        var drivers = words.reading().drivers();
        int acting = blocks.mostActing();
        int actedOn = blocks.mostActedOn();
        return acting == actedOn
                ? words.say("figure.matrix.title.same", words.name(drivers.get(acting)))
                : words.say("figure.matrix.title", words.name(drivers.get(acting)), words.name(drivers.get(actedOn)));
    }

    @Override
    public Paper paper() {
        return Paper.TEXT;
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        var theme = parts.theme();
        double unit = parts.type().unit();
        var items = new ArrayList<LegendItem>();
        items.add(
                isOfStates()
                        ? InfluenceLegend.signed(parts, words, blocks.strongest())
                        : InfluenceLegend.strengths(parts, words, blocks.strongest()));
        if (grid.has(MatrixMark.Kind.ZERO)) {
            items.add(parts.sign(
                    words.say("figure.legend.zero"),
                    0.5 * unit,
                    (pen, disc) -> pen.centred(
                            Influences.NONE,
                            disc.x(),
                            disc.y() - Pen.height(1, parts.type().small()) / 2,
                            parts.type().small(),
                            theme.muted())));
        }
        if (grid.has(MatrixMark.Kind.EMPTY)) {
            items.add(parts.sign(
                    words.say("figure.legend.empty"),
                    0.5 * unit,
                    (pen, disc) -> pen.outline(Pen.shape(square(disc)), theme.middle(), 0.07 * unit)));
        }
        if (grid.has(MatrixMark.Kind.OFF)) {
            items.add(parts.sign(
                    words.say("figure.legend.off"),
                    0.55 * unit,
                    (pen, disc) -> pen.hatched(square(disc), theme.middle(), unit)));
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
