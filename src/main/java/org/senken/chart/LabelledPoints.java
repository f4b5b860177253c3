package org.senken.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.senken.core.technology.Language;

/**
 * The names of points on a plane with their places. Numbers stand for names without a place; a key says whose they are.
 *
 * @param key beside the plane; empty where every name has a place
 */
record LabelledPoints(List<PlacedLabel> labels, NameKey key) {
    private static final double[] COLUMNS = {0, 13, 18, 24};

    /**
     * A point with its name.
     *
     * @param number stands for the name where there is no room for it
     */
    record Point(Disc disc, String name, int number) {}

    /**
     * What is drawn on a plane.
     *
     * @param taken what no name may touch
     * @param thin what names should rather not cover
     */
    record Plane(Box plot, List<Point> points, List<Box> taken, List<Segment> thin) {}

    /** A plane and the names on it. */
    record Placed(Plane plane, LabelledPoints names) {}

    /** The names with the least room for a key beside the plane. */
    static Placed fitting(Box box, Type type, Language language, Function<Box, Plane> plane) {
        @Nullable Placed placed = null;
        for (double column : COLUMNS) {
            double width = Math.min(column * type.unit(), 0.45 * box.width());
            var left = new Box(box.x(), box.y(), box.width() - width, box.height());
            var right = new Box(left.right() + type.unit(), box.y(), Math.max(1, width - type.unit()), box.height());
            var drawn = plane.apply(left);
            placed = new Placed(drawn, of(drawn, right, type, language));
            if (placed.names.key.isWhole()) {
                return placed;
            }
        }
        return Objects.requireNonNull(placed);
    }

    private static LabelledPoints of(Plane plane, Box beside, Type type, Language language) {
        var wishes = plane.points.stream()
                .map(point -> LabelWish.of(point.disc, point.name, point.number, type, language))
                .toList();
        var room = plane.plot.grown(-0.25 * type.unit());
        var places = LabelPlacement.of(wishes, room, plane.taken, plane.thin, 0.3 * type.unit());
        var labels = new ArrayList<PlacedLabel>();
        var keyed = new ArrayList<NameKey.Name>();
        for (int i = 0; i < places.size(); i++) {
            var point = plane.points.get(i);
            places.get(i)
                    .ifPresent(
                            at -> labels.add(PlacedLabel.of(point.disc, point.name, point.number, at, type, language)));
            if (places.get(i).map(LabelPlace::isNumber).orElse(true)) {
                keyed.add(new NameKey.Name(point.number, point.name));
            }
        }
        return new LabelledPoints(labels, NameKey.readable(keyed, language, type, beside));
    }

    void paint(Sheet sheet) {
        var pen = sheet.pen();
        for (var label : labels) {
            label.place()
                    .leader()
                    .ifPresent(line -> pen.stroke(line, sheet.theme().muted(), 0.06 * sheet.unit()));
            label.paint(pen, sheet.theme().text());
        }
        key.paint(pen, sheet.theme());
    }
}
