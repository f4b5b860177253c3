package org.senken.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.senken.core.delphi.Badge;
import org.senken.core.delphi.ConsensusRule;
import org.senken.core.delphi.GroupStatistics;
import org.senken.core.technology.Criterion;

/** Median against the spread of the votes, a sign per cell: low in the picture is agreement, high is disagreement. */
final class ConsensusChart implements Picture {
    /** Of more cells than this, those of one criterion are drawn. */
    static final int MOST = 100;

    /** Up to so many cells all have their name beside them. */
    private static final int FEW = 24;
    /** Of more than a few cells, so many are named. */
    private static final int NAMED = 10;

    private final RoundWords words;
    private final List<Cell> all;
    private final List<Cell> drawn;
    private final Optional<Criterion> criterion;

    private ConsensusChart(RoundWords words, Optional<Criterion> criterion) {
        this.words = words;
        this.criterion = criterion;
        var results = words.results();
        all = criterion.map(results::cells).orElseGet(results::cells);
        drawn = all.stream()
                .filter(cell -> cell.figures().n() >= GroupStatistics.FEWEST_FOR_AGREEMENT)
                .toList();
    }

    static Figure figure(RoundResults results, Optional<Criterion> criterion, ChartWish wish, RoundWords words) {
        var chart = new ConsensusChart(words, criterion);
        return PicturePage.figure(wish.kind(), chart.caption(), chart, CellTable.of(chart.all, words));
    }

    private String name(Cell cell) {
        return criterion.isPresent() ? words.label(cell) : words.name(cell);
    }

    /** The cells with a name beside them: all of a few, or the most disputed. */
    private List<Cell> named() {
        if (drawn.size() <= FEW) {
            return drawn;
        }
        return drawn.stream()
                .sorted(Comparator.comparing((Cell cell) -> !cell.isDisputed())
                        .thenComparingDouble(cell -> -cell.figures().interquartileRange())
                        .thenComparingDouble(cell -> -cell.figures().disagreementIndex()))
                .limit(NAMED)
                .toList();
    }

    private Caption caption() {
        int agreed = (int)
                all.stream().filter(cell -> cell.badge() == Badge.AGREEMENT).count();
        var disputed = drawn.stream().filter(Cell::isDisputed).map(this::name).toList();
        var title = criterion.isPresent()
                ? words.say("round.consensus.title.one", criterion.get().name(), agreed, all.size())
                : words.say("round.consensus.title", agreed, all.size());
        var more = new ArrayList<String>();
        more.add(words.say("round.note.agreement"));
        if (drawn.size() < all.size()) {
            more.add(words.count("round.consensus.note.few", all.size() - drawn.size()));
        }
        if (ConsensusScene.anyCoincide(drawn)) {
            more.add(words.say("round.consensus.note.coincide"));
        }
        if (named().size() < drawn.size()) {
            more.add(words.say("round.consensus.note.named", NAMED));
        }
        var alt = new ArrayList<String>(List.of(words.say("round.consensus.alt", title)));
        if (!disputed.isEmpty()) {
            alt.add(words.say("round.alt.disputed", words.names(disputed)));
        }
        return new Caption(
                title,
                words.subtitle(words.say("round.consensus.measure")),
                words.notes(more),
                Caption.paragraph(alt, words.language()),
                words.language());
    }

    @Override
    public List<LegendItem> legend(LegendParts parts) {
        var theme = parts.theme();
        return Arrays.stream(Badge.values())
                .filter(badge -> drawn.stream().anyMatch(cell -> cell.badge() == badge))
                .sorted(Comparator.reverseOrder())
                .map(badge -> parts.sign(
                        words.word(badge),
                        0.42 * parts.type().unit(),
                        (pen, disc) -> Signs.badge(pen, badge, disc, theme)))
                .toList();
    }

    @Override
    public double height(Type type, double width) {
        return Math.min(0.62 * width, 40 * type.unit());
    }

    @Override
    public void paint(Sheet sheet, Box box) {
        var limit = limit();
        var zone = limit.map(points -> words.say("round.consensus.zone", words.decimal(points)));
        var scene = ConsensusScene.of(
                drawn,
                named(),
                this::name,
                axes -> zone.map(text -> axes.zone(text, limit.orElseThrow(), sheet.type())).stream()
                        .toList(),
                words,
                sheet.type(),
                box);
        var axes = scene.axes();
        var plot = axes.plot();
        limit.ifPresent(points -> {
            double y = axes.y(points);
            sheet.pen()
                    .fill(
                            new Box(plot.x(), y, plot.width(), plot.bottom() - y),
                            sheet.theme().agreed());
        });
        axes.paint(sheet, words);
        zone.ifPresent(text -> {
            double y = axes.y(limit.orElseThrow());
            var at = axes.zone(text, limit.orElseThrow(), sheet.type());
            sheet.pen()
                    .dashed(
                            new Segment(plot.x(), y, plot.right(), y),
                            sheet.theme().middle(),
                            0.09 * sheet.unit());
            sheet.pen()
                    .line(
                            text,
                            at.x(),
                            at.y(),
                            sheet.type().small(),
                            sheet.theme().muted());
        });
        scene.paint(sheet);
    }

    /** How wide the middle half may be for agreement, where the round's rule says so. */
    private Optional<Double> limit() {
        return words.results().newest().agreement() instanceof ConsensusRule.NarrowSpread narrow
                ? Optional.of(narrow.widest())
                : Optional.empty();
    }
}
