package org.senken.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Where title, plot, legend, key and notes stand on a page. Wide pages carry legend and key beside the plot, others
 * below it; the key gets more room only when names do not fit on the plot.
 */
record MapLayout(PageText text, Box plot, MapScene scene, LegendFlow legend, NameKey key) {
    private static final double[] COLUMNS = {14.3, 18, 23, 29, 36};
    private static final double[] STRIPS = {0, 0.1, 0.18, 0.28, 0.4};

    static MapLayout of(MapWords words, Function<Box, MapWindow> windows, HouseTheme theme, Box page) {
        var type = Type.fitting(page.width(), page.height());
        var text = PageText.of(words.caption(), type, page);
        var room = text.room();
        var sides = room.width() > 1.05 * room.height()
                ? DoubleStream.of(COLUMNS).mapToObj(width -> Split.beside(room, width * type.unit()))
                : DoubleStream.of(STRIPS).mapToObj(share -> Split.below(words, theme, type, room, share));
        return new Trial(words, windows, theme, type, text).firstThatFits(sides.toList());
    }

    /** The room between title and notes, split between plot and legend. */
    private record Split(Box plot, Box side) {
        static Split beside(Box room, double wanted) {
            double width = Math.min(wanted, 0.5 * room.width());
            double gap = Math.min(wanted, room.width()) * 0.06;
            return new Split(
                    new Box(room.x(), room.y(), room.width() - width - gap, room.height()),
                    new Box(room.right() - width, room.y(), width, room.height()));
        }

        static Split below(MapWords words, HouseTheme theme, Type type, Box room, double share) {
            var sizes = BubbleSizes.of(words.map().positions(), room);
            var items = MapLegend.items(words, sizes, theme, type, room.width());
            double legend =
                    LegendFlow.of(items, 0, 0, room.width(), 0.6 * type.unit()).height();
            double height =
                    Math.min(legend + (share > 0 ? 0.8 * type.unit() : 0) + share * room.height(), 0.6 * room.height());
            double gap = 0.8 * type.unit();
            return new Split(
                    new Box(room.x(), room.y(), room.width(), room.height() - height - gap),
                    new Box(room.x(), room.bottom() - height, room.width(), height));
        }

        /** The plot without the room its ticks and axis names need, on whole units as JFreeChart rounds it. */
        Box inner(Type type) {
            double left = Math.ceil(plot.x() + 3 * type.unit());
            double top = Math.ceil(plot.y());
            double right = Math.floor(plot.right());
            double bottom = Math.floor(plot.bottom() - 2.9 * type.unit());
            return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
        }
    }

    private record Trial(MapWords words, Function<Box, MapWindow> windows, HouseTheme theme, Type type, PageText text) {

        MapLayout firstThatFits(List<Split> splits) {
            return Stream.concat(
                            splits.stream().map(this::tried).filter(layout -> layout.key.isWhole()),
                            Stream.of(splits.getLast()).map(this::tried))
                    .findFirst()
                    .orElseThrow();
        }

        private MapLayout tried(Split split) {
            var plot = split.inner(type);
            var scene = MapScene.of(words, windows.apply(plot), type);
            var side = split.side;
            double gap = 0.6 * type.unit();
            var items = MapLegend.items(words, scene.sizes(), theme, type, side.width());
            var legend = LegendFlow.of(items, side.x(), side.y(), side.width(), gap);
            double used = legend.height() + 1.5 * gap;
            var rest = new Box(side.x(), side.y() + used, side.width(), Math.max(0, side.height() - used));
            var names = words.key(scene.numbered());
            var key = NameKey.fitting(names, words.language(), type, rest)
                    .orElseGet(() -> NameKey.cut(names, words.language(), type, rest));
            return new MapLayout(text, plot, scene, legend, key);
        }
    }
}
