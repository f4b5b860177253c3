package org.senken.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.senken.core.scenario.Scenario;
import org.senken.core.scenario.crossimpact.Balance;

/** Who pushes whom in a scenario, and how firmly every driver stands. Drivers are named by their places, from 0. */
final class Pushes {
    /**
     * What a driver's state does to another driver's state.
     *
     * @param points from the strongest that hinders to the strongest that promotes; never 0
     */
    record Push(int from, int to, double points) {}

    /** More arrows than this nobody can follow. */
    private static final int MOST = 26;

    private final MatrixReading reading;
    private final int[] places;
    private final Balance balance;
    private final List<Push> all = new ArrayList<>();

    Pushes(MatrixReading reading, Scenario scenario) {
        this.reading = reading;
        places = reading.places(scenario);
        balance = reading.balance(places);
        for (int from = 0; from < places.length; from++) {
            for (int to = 0; to < places.length; to++) {
                double points = reading.influence(from, places[from], to, places[to]);
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

    /** Those that are drawn, the strongest first: all of a few, else the strongest for and against every driver. */
    List<Push> drawn() {
        var shown = isWhole()
                ? all
                : IntStream.range(0, places.length)
                        .boxed()
                        .flatMap(driver -> Stream.of(strongest(driver, 1), strongest(driver, -1)))
                        .flatMap(Optional::stream)
                        .toList();
        return shown.stream()
                .sorted(Comparator.comparingDouble(push -> -Math.abs(push.points)))
                .toList();
    }

    /** Whether all of them are drawn. */
    boolean isWhole() {
        return all.size() <= MOST;
    }

    /** What most promotes or hinders a driver's state; of equals the next one before it, round the circle. */
    private Optional<Push> strongest(int driver, int sign) {
        return all.stream()
                .filter(push -> push.to == driver && sign * push.points > 0)
                .min(Comparator.comparingDouble((Push push) -> -Math.abs(push.points))
                        .thenComparingInt(push -> Math.floorMod(driver - push.from, places.length)));
    }

    /** The sum of what all drivers say for the state a driver has. */
    double sum(int driver) {
        return reading.inPoints(balance.ownSum(driver));
    }

    /** The state of a driver, other than the one it has, that most speaks for; the first of equals, -1 if there is none. */
    int rival(int driver) {
        int best = -1;
        for (int state = 0; state < reading.matrix().states(driver); state++) {
            boolean better = best < 0 || balance.sum(driver, state) > balance.sum(driver, best);
            best = state != places[driver] && better ? state : best;
        }
        return best;
    }

    /** By how many points the state of a driver stands above its rival; NaN if it has none. */
    double margin(int driver) {
        int rival = rival(driver);
        return rival < 0 ? Double.NaN : sum(driver) - reading.inPoints(balance.sum(driver, rival));
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
