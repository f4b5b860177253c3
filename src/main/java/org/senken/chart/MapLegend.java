package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.senken.core.portfolio.Position;
import org.senken.core.technology.Scale;

/** What colours, rings, crosses and sizes on the map mean. */
final class MapLegend {
    private static final double WIDEST = 17;
    private static final double SYMBOL = 2.2;

    private final MapWords words;
    private final BubbleSizes sizes;
    private final HouseTheme theme;
    private final Type type;
    private final double width;

    private MapLegend(MapWords words, BubbleSizes sizes, HouseTheme theme, Type type, double width) {
        this.words = words;
        this.sizes = sizes;
        this.theme = theme;
        this.type = type;
        this.width = Math.min(width, WIDEST * type.unit());
    }

    /** The entries this map needs, each no wider than allowed. */
    static List<LegendItem> items(MapWords words, BubbleSizes sizes, HouseTheme theme, Type type, double width) {
        return new MapLegend(words, sizes, theme, type, width).items();
    }

    private List<LegendItem> items() {
        var items = new ArrayList<LegendItem>();
        var map = words.map();
        if (map.riskScored()) {
            items.add(ramp());
            if (words.hasUnknownRisk()) {
                items.add(symbol(
                        words.say("map.legend.unknown"),
                        0.55 * type.unit(),
                        (pen, disc) -> pen.fill(disc, theme.unknownRisk())));
            }
        }
        if (map.autonomyScored()) {
            items.add(symbol(
                    words.say("map.legend.ring", (int) Position.LOW_AUTONOMY),
                    0.7 * type.unit(),
                    (pen, disc) -> pen.outline(disc, theme.ring(), 0.14 * type.unit())));
        }
        if (words.hasCrosses()) {
            items.add(symbol(words.say("map.legend.cross"), 0.8 * type.unit(), this::cross));
        }
        if (map.totalYen() > 0) {
            long yen = roundAmount();
            items.add(symbol(
                    words.say("map.legend.size", words.yen(yen)),
                    sizes.radius(yen),
                    (pen, disc) -> pen.outline(disc, theme.muted(), 0.08 * type.unit())));
        }
        return items;
    }

    private void cross(Pen pen, Disc disc) {
        double reach = disc.radius();
        pen.stroke(
                new Segment(disc.x() - reach, disc.y(), disc.x() + reach, disc.y()), theme.cross(), 0.1 * type.unit());
        pen.stroke(
                new Segment(disc.x(), disc.y() - reach, disc.x(), disc.y() + reach), theme.cross(), 0.1 * type.unit());
    }

    /** The largest of 1, 2, 5, 10, … yen that is no more than the largest allocation. */
    private long roundAmount() {
        long most =
                words.map().positions().stream().mapToLong(Position::yen).max().orElse(1);
        long power = 1;
        while (power <= most / 10) {
            power *= 10;
        }
        return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
    }

    private LegendItem symbol(String text, double radius, BiConsumer<Pen, Disc> painter) {
        double indent = Math.max(SYMBOL * type.unit(), 2 * radius + 0.6 * type.unit());
        var lines = TextLines.wrapped(text, type.small(), width - indent, words.language());
        double textHeight = Pen.height(lines.size(), type.small());
        double height = Math.max(textHeight, 2 * radius);
        double used = indent + TextLines.widest(lines, type.small());
        return new LegendItem(used, height, (pen, box) -> {
            painter.accept(pen, new Disc(box.x() + (indent - 0.6 * type.unit()) / 2, box.y() + height / 2, radius));
            pen.lines(lines, box.x() + indent, box.y() + (height - textHeight) / 2, type.small(), theme.text());
        });
    }

    private LegendItem ramp() {
        var heading = TextLines.wrapped(words.say("map.legend.risk"), type.heading(), width, words.language());
        var meaning = TextLines.wrapped(words.say("map.legend.risk.meaning"), type.small(), width, words.language());
        var note = TextLines.wrapped(words.say("map.legend.risk.note"), type.small(), width, words.language());
        double bar = 0.75 * type.unit();
        double meaningTop = Pen.height(heading.size(), type.heading());
        double barTop = meaningTop + Pen.height(meaning.size(), type.small()) + 0.25 * type.unit();
        double ticksTop = barTop + bar + 0.05 * type.unit();
        double noteTop = ticksTop + Pen.height(1, type.small()) + 0.1 * type.unit();
        return new LegendItem(width, noteTop + Pen.height(note.size(), type.small()), (pen, box) -> {
            pen.lines(heading, box.x(), box.y(), type.heading(), theme.text());
            pen.lines(meaning, box.x(), box.y() + meaningTop, type.small(), theme.muted());
            steps(pen, new Box(box.x(), box.y() + barTop, width, bar), box.y() + ticksTop);
            pen.lines(note, box.x(), box.y() + noteTop, type.small(), theme.muted());
        });
    }

    /** The scale in nine flat steps, with the scores under them. */
    private void steps(Pen pen, Box bar, double ticksTop) {
        double step = bar.width() / Scale.POINTS;
        for (int score = Scale.LOWEST; score <= Scale.HIGHEST; score++) {
            double left = bar.x() + (score - Scale.LOWEST) * step;
            pen.fill(new Box(left, bar.y(), step, bar.height()), HouseTheme.risk(score));
            if (score == Scale.LOWEST || score == Scale.MIDDLE || score == Scale.HIGHEST) {
                pen.centred(String.valueOf(score), left + step / 2, ticksTop, type.small(), theme.muted());
            }
        }
    }
}
