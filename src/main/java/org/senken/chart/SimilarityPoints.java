package org.senken.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.senken.core.maths.ClassicalScaling;
import org.senken.core.scenario.crossimpact.ConsistentScenarios;
import org.senken.core.scenario.crossimpact.SimilarityMap;

/** The scenarios of a similarity map: those that were chosen, then the other consistent ones. */
record SimilarityPoints(List<Point> points, ClassicalScaling map) {
    /**
     * A scenario on the map.
     *
     * @param name of a chosen scenario; blank for others
     * @param states the state of each driver, from 0
     */
    record Point(String name, int[] states, boolean consistent) {
        boolean isNamed() {
            return !name.isEmpty();
        }
    }

    /** Points that are closer than this, in drivers, stand for each other. */
    private static final double CLOSE = 0.35;

    static SimilarityPoints of(ScenarioWords words, ConsistentScenarios found) {
        var points = new ArrayList<Point>();
        var seen = new TreeSet<int[]>(Arrays::compare);
        var futures = new Futures(words);
        for (int place = 0; place < futures.scenarios().size(); place++) {
            var scenario = futures.scenarios().get(place);
            var states = words.reading().places(scenario);
            boolean whole = Arrays.stream(states).allMatch(state -> state >= 0);
            if (whole && seen.add(states)) {
                boolean consistent = words.reading().balance(states).inconsistency() == 0;
                points.add(new Point(Futures.letter(place) + "  " + words.name(scenario), states, consistent));
            }
        }
        points.addAll(others(words, found, seen, SimilarityMap.MOST - points.size()));
        return new SimilarityPoints(
                List.copyOf(points),
                SimilarityMap.of(points.stream().map(Point::states).toList()));
    }

    /** The others, evenly from the whole list where there are more than a map can hold. */
    private static List<Point> others(ScenarioWords words, ConsistentScenarios found, TreeSet<int[]> seen, int most) {
        int size = found.list().size();
        int step = Math.max(1, (size + most - 1) / most);
        return IntStream.iterate(0, place -> place < size, place -> place + step)
                .mapToObj(found.list()::get)
                .filter(states -> !seen.contains(states))
                .map(states ->
                        new Point("", states, words.reading().balance(states).inconsistency() == 0))
                .toList();
    }

    int size() {
        return points.size();
    }

    /** Whether all that were found are consistent, and not only nearly. */
    boolean isConsistent() {
        return points.stream().filter(point -> !point.isNamed()).allMatch(Point::consistent);
    }

    /** How many of a list it holds. */
    int of(ConsistentScenarios found) {
        var shown = new TreeSet<int[]>(Arrays::compare);
        points.forEach(point -> shown.add(point.states()));
        return (int) IntStream.range(0, found.list().size())
                .filter(place -> shown.contains(found.list().get(place)))
                .count();
    }

    List<Point> named() {
        return points.stream().filter(Point::isNamed).toList();
    }

    /** Unnamed points that stand so close together that one dot stands for them, by the first of them. */
    List<List<Integer>> clusters() {
        var clusters = new ArrayList<List<Integer>>();
        for (int place = 0; place < points.size(); place++) {
            if (points.get(place).isNamed()) {
                continue;
            }
            int own = place;
            var near = clusters.stream()
                    .filter(cluster -> distance(cluster.getFirst(), own) < CLOSE)
                    .min(Comparator.comparingDouble(cluster -> distance(cluster.getFirst(), own)));
            near.ifPresentOrElse(cluster -> cluster.add(own), () -> clusters.add(new ArrayList<>(List.of(own))));
        }
        return clusters;
    }

    boolean hasClusters() {
        return clusters().stream().anyMatch(cluster -> cluster.size() > 1);
    }

    private double distance(int one, int other) {
        var a = map.points().get(one);
        var b = map.points().get(other);
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }
}
