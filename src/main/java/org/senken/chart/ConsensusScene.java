package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The signs and names of the picture of agreement with their places. Numbers stand for names without a place. */
record ConsensusScene(
        ConsensusAxes axes, Map<Cell, Disc> signs, Map<Cell, PlacedLabel> labels, NameKey key, RoundWords words) {
    private static final double RADIUS = 0.42;
    /** How far neighbours stand apart, in radii. */
    private static final double APART = 2.5;
    /** How far signs shrink so that none covers another. */
    private static final double SMALLEST = 0.45;

    /** The least height of the vertical axis, in points. */
    private static final double LEAST_RANGE = 4;

    private static final double[] COLUMNS = {0, 15, 20, 26};

    /** The scene with the least room for names that stand beside the plot. */
    static ConsensusScene of(
            List<Cell> drawn,
            List<Cell> named,
            Function<Cell, String> name,
            Function<ConsensusAxes, List<Box>> taken,
            RoundWords words,
            Type type,
            Box box) {
        @Nullable ConsensusScene scene = null;
        for (double column : COLUMNS) {
            double width = Math.min(column * type.unit(), 0.45 * box.width());
            var left = new Box(box.x(), box.y(), box.width() - width, box.height());
            var right = new Box(left.right() + type.unit(), box.y(), Math.max(1, width - type.unit()), box.height());
            scene = of(drawn, named, name, taken, words, type, left, right);
            if (scene.key.isWhole()) {
                return scene;
            }
        }
        return Objects.requireNonNull(scene);
    }

    private static ConsensusScene of(
            List<Cell> drawn,
            List<Cell> named,
            Function<Cell, String> name,
            Function<ConsensusAxes, List<Box>> taken,
            RoundWords words,
            Type type,
            Box left,
            Box right) {
        double widest = drawn.stream()
                .mapToDouble(cell -> Math.ceil(cell.figures().interquartileRange()))
                .reduce(LEAST_RANGE, Math::max);
        var axes = new ConsensusAxes(ConsensusAxes.inner(left, type), widest);
        var signs = signs(drawn, axes, RADIUS * type.unit());
        var numbers = numbers(named, words);
        var wishes = named.stream()
                .map(cell -> LabelWish.of(
                        disc(signs, cell), name.apply(cell), numbers.get(named.indexOf(cell)), type, words.language()))
                .toList();
        var strangers = Stream.concat(
                        taken.apply(axes).stream(),
                        drawn.stream()
                                .filter(cell -> !named.contains(cell))
                                .map(cell -> disc(signs, cell))
                                .map(disc -> Box.around(disc.x(), disc.y(), 2 * disc.radius(), 2 * disc.radius())))
                .toList();
        var places = LabelPlacement.of(
                wishes, axes.plot().grown(-0.25 * type.unit()), strangers, List.of(), 0.3 * type.unit());
        var labels = new LinkedHashMap<Cell, PlacedLabel>();
        var keyed = new ArrayList<NameKey.Name>();
        for (int i = 0; i < named.size(); i++) {
            var cell = named.get(i);
            int number = numbers.get(i);
            var text = name.apply(cell);
            Optional<LabelPlace> place = places.get(i);
            place.ifPresent(at ->
                    labels.put(cell, PlacedLabel.of(disc(signs, cell), text, number, at, type, words.language())));
            if (place.map(LabelPlace::isNumber).orElse(true)) {
                keyed.add(new NameKey.Name(number, text));
            }
        }
        keyed.sort(Comparator.comparingInt(NameKey.Name::number));
        var key = NameKey.readable(keyed, words.language(), type, right);
        return new ConsensusScene(axes, signs, labels, key, words);
    }

    private static Disc disc(Map<Cell, Disc> signs, Cell cell) {
        return Objects.requireNonNull(signs.get(cell));
    }

    private static List<Integer> numbers(List<Cell> named, RoundWords words) {
        var catalogue = words.results().study().catalogue();
        return Numbering.ofNumbers(named.stream()
                .map(cell -> catalogue.numberOf(cell.subject().id()))
                .toList());
    }

    private record Point(double median, double range) {
        static Point of(Cell cell) {
            return new Point(cell.figures().median(), cell.figures().interquartileRange());
        }
    }

    /** Whether any two cells have the same median and spread. */
    static boolean anyCoincide(List<Cell> drawn) {
        return drawn.stream().map(Point::of).distinct().count() < drawn.size();
    }

    /** The signs at their true places; those that would cover each other stand in a small block around it. */
    private static Map<Cell, Disc> signs(List<Cell> drawn, ConsensusAxes axes, double largest) {
        var groups = new LinkedHashMap<Point, List<Cell>>();
        drawn.forEach(cell -> groups.computeIfAbsent(Point.of(cell), first -> new ArrayList<>())
                .add(cell));
        double radius = largest;
        var signs = signs(groups, axes, radius);
        while (radius > SMALLEST * largest && anyOverlap(List.copyOf(signs.values()))) {
            radius *= 0.93;
            signs = signs(groups, axes, radius);
        }
        return signs;
    }

    private static boolean anyOverlap(List<Disc> discs) {
        for (int i = 0; i < discs.size(); i++) {
            for (int k = 0; k < i; k++) {
                var one = discs.get(i);
                var other = discs.get(k);
                if (Math.hypot(one.x() - other.x(), one.y() - other.y()) < 2.1 * one.radius()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Map<Cell, Disc> signs(Map<Point, List<Cell>> groups, ConsensusAxes axes, double radius) {
        var signs = new LinkedHashMap<Cell, Disc>();
        groups.forEach((at, group) -> {
            int columns = columns(group.size());
            int rows = (group.size() + columns - 1) / columns;
            for (int i = 0; i < group.size(); i++) {
                int row = i / columns;
                int inRow = Math.min(columns, group.size() - row * columns);
                double dx = (i % columns - (inRow - 1) / 2.0) * APART * radius;
                double dy = (row - (rows - 1) / 2.0) * APART * radius;
                signs.put(group.get(i), new Disc(axes.x(at.median) + dx, axes.y(at.range) + dy, radius));
            }
        });
        return signs;
    }

    /** How many signs of a block stand beside each other. */
    private static int columns(int count) {
        return (int) Math.ceil(Math.sqrt(count));
    }

    void paint(Sheet sheet) {
        var pen = sheet.pen();
        labels.values()
                .forEach(label -> label.place()
                        .leader()
                        .ifPresent(line -> pen.stroke(line, sheet.theme().muted(), 0.06 * sheet.unit())));
        signs.forEach((cell, disc) -> {
            Signs.badge(pen, cell.badge(), disc, sheet.theme());
            sheet.mark(
                    Box.around(disc.x(), disc.y(), 3 * disc.radius(), 3 * disc.radius()),
                    words.say("map.subtitle", words.name(cell), words.word(cell.badge())),
                    cell.subject().id());
        });
        labels.values().forEach(label -> label.paint(pen, sheet.theme().text()));
        key.paint(pen, sheet.theme());
    }
}
