package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.senken.core.portfolio.Position;
import org.senken.core.portfolio.Quadrant;

/**
 * Everything inside the plot with its place: computed once per drawing, then painted.
 *
 * @param numbered the bubbles whose label is a number, or missing; the key names them
 */
record MapScene(
        MapWindow window,
        BubbleSizes sizes,
        List<Bubble> bubbles,
        List<Corner> corners,
        List<MapLabel> labels,
        List<Bubble> numbered) {

    /** The name of a quadrant in its corner. */
    record Corner(String name, Box box) {}

    static MapScene of(MapWords words, MapWindow window, Type type) {
        var positions = words.map().positions();
        var sizes = BubbleSizes.of(positions, window.plot());
        var bubbles = Bubbles.of(positions, window, sizes);
        var corners = corners(words, window, type);
        var wishes = bubbles.stream().map(bubble -> wish(bubble, words, type)).toList();
        var places = LabelPlacement.of(
                wishes,
                window.plot().grown(-0.25 * type.unit()),
                corners.stream().map(Corner::box).toList(),
                crosses(bubbles, words, window),
                0.3 * type.unit());
        return new MapScene(
                window, sizes, bubbles, corners, labels(bubbles, places, words, type), numbered(bubbles, places));
    }

    /** The thin lines from lower to upper quartile of every bubble that has enough votes. */
    static List<Segment> crosses(List<Bubble> bubbles, MapWords words, MapWindow window) {
        return bubbles.stream()
                .filter(bubble -> words.hasCross(bubble.position()))
                .flatMap(bubble -> cross(bubble, window))
                .toList();
    }

    private static Stream<Segment> cross(Bubble bubble, MapWindow window) {
        Position position = bubble.position();
        double left = window.x(position.superiority().low());
        double right = window.x(position.superiority().high());
        double low = window.y(position.indispensability().low());
        double high = window.y(position.indispensability().high());
        return Stream.of(
                new Segment(left, bubble.trueY(), right, bubble.trueY()),
                new Segment(bubble.trueX(), low, bubble.trueX(), high));
    }

    private static LabelWish wish(Bubble bubble, MapWords words, Type type) {
        return LabelWish.of(
                bubble.position().lowAutonomy() ? MapPainter.ringOf(bubble.disc(), type) : bubble.disc(),
                words.label(bubble.position()),
                bubble.number(),
                type,
                words.language());
    }

    private static List<MapLabel> labels(
            List<Bubble> bubbles, List<Optional<LabelPlace>> places, MapWords words, Type type) {
        var labels = new ArrayList<MapLabel>();
        for (int i = 0; i < bubbles.size(); i++) {
            var bubble = bubbles.get(i);
            places.get(i).ifPresent(place -> labels.add(label(bubble, place, words, type)));
        }
        return labels;
    }

    private static MapLabel label(Bubble bubble, LabelPlace place, MapWords words, Type type) {
        var name = words.label(bubble.position());
        return new MapLabel(
                bubble, PlacedLabel.of(bubble.disc(), name, bubble.number(), place, type, words.language()));
    }

    private static List<Bubble> numbered(List<Bubble> bubbles, List<Optional<LabelPlace>> places) {
        var numbered = new ArrayList<Bubble>();
        for (int i = 0; i < bubbles.size(); i++) {
            if (places.get(i).map(LabelPlace::isNumber).orElse(true)) {
                numbered.add(bubbles.get(i));
            }
        }
        numbered.sort(Comparator.comparingInt(Bubble::number));
        return numbered;
    }

    private static List<Corner> corners(MapWords words, MapWindow window, Type type) {
        return Stream.of(Quadrant.values())
                .flatMap(quadrant -> corner(quadrant, words, window, type).stream())
                .toList();
    }

    private static Optional<Corner> corner(Quadrant quadrant, MapWords words, MapWindow window, Type type) {
        var room = window.quadrant(quadrant).grown(-0.6 * type.unit());
        var font = type.corner();
        double height = Pen.height(1, font);
        if (room.height() < height) {
            return Optional.empty();
        }
        boolean left = quadrant == Quadrant.RENEW_THE_BASE || quadrant == Quadrant.PARTNER_OR_WATCH;
        boolean top = quadrant == Quadrant.RENEW_THE_BASE || quadrant == Quadrant.LEAD_AND_PROTECT;
        return Stream.of(words.corner(quadrant), words.shortCorner(quadrant))
                .filter(name -> Fonts.width(name, font) <= room.width())
                .findFirst()
                .map(name -> {
                    double width = Fonts.width(name, font);
                    double x = left ? room.x() : room.right() - width;
                    double y = top ? room.y() : room.bottom() - height;
                    return new Corner(name, new Box(x, y, width, height));
                });
    }
}
