package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.crossimpact.Why;

/** Who pushes whom in a scenario, and how firmly every driver stands. Drivers are named by their places, from 0. */
final class Pushes {
    /**
     * What a driver's state does to another driver's state.
     *
     * @param points from the strongest that hinders to the strongest that promotes; never 0
     */
    record Push(int from, int to, double points) {}

    /** More arrows than this nobody can follow. */
    private static final int MOST = 20;

    private final MatrixNumbers reading;
    private final int[] places;
    private final Why why;
    private final List<Push> all = new ArrayList<>();

    Pushes(MatrixNumbers reading, Scenario scenario) {
        this.reading = reading;
        places = reading.places(scenario);
        why = Why.of(reading.matrix(), places);
        for (int from = 0; from < places.length; from++) {
            for (int to = 0; to < places.length; to++) {
                double points = reading.inPoints(why.drivers().get(to).pushes().get(from));
                if (from != to && points != 0) {
                    all.add(new Push(from, to, points));
                }
            }
        }
    }

    int state(int driver) {
        return places[driver];
    }

    int drivers() {
        return places.length;
    }

    /** All of them, in the order of rows and columns. */
    List<Push> all() {
        return List.copyOf(all);
    }

    /** Those that are drawn, the strongest first: all of a few, else so many on every driver. */
    List<Push> drawn() {
        var shown = isWhole()
                ? all
                : IntStream.range(0, places.length)
                        .boxed()
                        .flatMap(this::strongest)
                        .toList();
        return shown.stream()
                .sorted(Comparator.comparingDouble(push -> -Math.abs(push.points)))
                .toList();
    }

    /** Whether all of them are drawn. */
    boolean isWhole() {
        return all.size() <= MOST;
    }

    /** How many are drawn on every driver where not all of them are. */
    int each() {
        return Math.max(1, MOST / places.length);
    }

    /** What most pushes a driver, whichever way; of equals those next before it, round the circle. */
    private Stream<Push> strongest(int driver) {
        return all.stream()
                .filter(push -> push.to == driver)
                .sorted(Comparator.comparingDouble((Push push) -> -Math.abs(push.points))
                        .thenComparingInt(push -> Math.floorMod(driver - push.from, places.length)))
                .limit(each());
    }

    /** The sum of what all drivers say for the state a driver has. */
    double sum(int driver) {
        return reading.inPoints(why.drivers().get(driver).sum());
    }

    /** The state of a driver, other than the one it has, that most speaks for; empty if there is none. */
    OptionalInt rival(int driver) {
        return why.drivers().get(driver).rival();
    }

    /** By how many points the state of a driver stands above its rival; NaN if it has none. */
    double margin(int driver) {
        var reasons = why.drivers().get(driver);
        return reasons.rival().isPresent() ? reading.inPoints(reasons.margin()) : Double.NaN;
    }

    /** The driver with the least margin; the first of equals. */
    int leastFirm() {
        int least = 0;
        for (int driver = 1; driver < places.length; driver++) {
            least = margin(driver) < margin(least) || Double.isNaN(margin(least)) ? driver : least;
        }
        return least;
    }
}
