package org.senken.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.senken.core.portfolio.Position;

/** Puts bubbles at their medians, and those with the same medians in a small ring around the true point. */
final class Bubbles {
    private record Point(double x, double y) {}

    /** How far neighbours in a ring stand apart, in radii of the largest. */
    private static final double APART = 1.5;

    private Bubbles() {}

    /** Whether any two positions have the same medians. */
    static boolean anyCoincide(List<Position> positions) {
        return positions.stream().map(Bubbles::medians).distinct().count() < positions.size();
    }

    /** The bubbles inside the window, in the order of the positions. */
    static List<Bubble> of(List<Position> positions, MapWindow window, BubbleSizes sizes) {
        var numbers = Numbering.of(positions);
        var groups = new LinkedHashMap<Point, List<Bubble>>();
        for (int i = 0; i < positions.size(); i++) {
            var position = positions.get(i);
            var at = medians(position);
            if (window.shows(at.x, at.y)) {
                double x = window.x(at.x);
                double y = window.y(at.y);
                var disc = new Disc(x, y, sizes.radius(position.yen()));
                groups.computeIfAbsent(at, point -> new ArrayList<>())
                        .add(new Bubble(position, numbers.get(i), disc, x, y));
            }
        }
        return groups.values().stream()
                .map(group -> apart(group, window.plot()))
                .flatMap(Collection::stream)
                .sorted(Comparator.comparingInt(bubble -> positions.indexOf(bubble.position())))
                .toList();
    }

    private static Point medians(Position position) {
        return new Point(
                position.superiority().median(), position.indispensability().median());
    }

    private static List<Bubble> apart(List<Bubble> group, Box plot) {
        int count = group.size();
        if (count == 1) {
            return group;
        }
        double largest = group.stream()
                .mapToDouble(bubble -> bubble.disc().radius())
                .max()
                .orElse(0);
        double ring = APART * largest / 2 / Math.sin(Math.PI / count);
        return IntStream.range(0, count)
                .mapToObj(place -> {
                    double angle = 2 * Math.PI * place / count - (count == 2 ? 0 : Math.PI / 2);
                    return aside(group.get(place), ring * Math.cos(angle), ring * Math.sin(angle), plot);
                })
                .toList();
    }

    private static Bubble aside(Bubble bubble, double dx, double dy, Box plot) {
        double radius = bubble.disc().radius();
        var inner = plot.grown(-radius);
        double x = inner.nearestX(bubble.trueX() + dx);
        double y = inner.nearestY(bubble.trueY() + dy);
        return new Bubble(bubble.position(), bubble.number(), new Disc(x, y, radius), bubble.trueX(), bubble.trueY());
    }
}
