package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import org.senken.core.portfolio.Position;

/** What colours, rings, crosses and sizes on the map mean. */
final class MapLegend {
    private static final double WIDEST = 17;

    private final MapWords words;
    private final BubbleSizes sizes;
    private final HouseTheme theme;
    private final Type type;
    private final LegendParts parts;

    private MapLegend(MapWords words, BubbleSizes sizes, HouseTheme theme, Type type, double width) {
        this.words = words;
        this.sizes = sizes;
        this.theme = theme;
        this.type = type;
        parts = new LegendParts(type, theme, words.language(), Math.min(width, WIDEST * type.unit()));
    }

    /** The entries this map needs, each no wider than allowed. */
    static List<LegendItem> items(MapWords words, BubbleSizes sizes, HouseTheme theme, Type type, double width) {
        return new MapLegend(words, sizes, theme, type, width).items();
    }

    private List<LegendItem> items() {
        var items = new ArrayList<LegendItem>();
        var map = words.map();
        if (map.riskScored()) {
            items.add(parts.ramp(
                    words.say("map.legend.risk"),
                    words.say("map.legend.risk.meaning"),
                    words.say("map.legend.risk.note"),
                    HouseTheme::risk));
            if (words.hasUnknownRisk()) {
                items.add(parts.symbol(
                        words.say("map.legend.unknown"),
                        0.55 * type.unit(),
                        (pen, disc) -> pen.fill(disc, theme.unknownRisk())));
            }
        }
        if (map.autonomyScored()) {
            items.add(parts.symbol(
                    words.say("map.legend.ring", (int) Position.LOW_AUTONOMY),
                    0.7 * type.unit(),
                    (pen, disc) -> pen.outline(disc, theme.ring(), 0.14 * type.unit())));
        }
        if (words.hasCrosses()) {
            items.add(parts.symbol(words.say("map.legend.cross"), 0.8 * type.unit(), this::cross));
        }
        if (!words.before().isEmpty()) {
            items.add(parts.symbol(words.say("outlook.legend.movement"), 0.8 * type.unit(), this::movement));
        }
        if (map.totalYen() > 0) {
            long yen = roundAmount();
            items.add(parts.symbol(
                    words.say("map.legend.size", words.yen(yen)),
                    sizes.radius(yen),
                    (pen, disc) -> pen.outline(disc, theme.muted(), 0.08 * type.unit())));
        }
        return items;
    }

    private void movement(Pen pen, Disc disc) {
        double reach = disc.radius();
        var start = new Disc(disc.x() - reach, disc.y(), 0.28 * type.unit());
        pen.stroke(new Segment(start.x(), disc.y(), disc.x() + reach, disc.y()), theme.ring(), 0.11 * type.unit());
        pen.fill(start, theme.background());
        pen.outline(start, theme.ring(), 0.11 * type.unit());
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
}
