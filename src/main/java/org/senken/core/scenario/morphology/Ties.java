package org.senken.core.scenario.morphology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which drivers of a space still restrain each other, and by which states. */
final class Ties {
    private final Space space;
    private final boolean[][] tied;
    private final long[] restraining;

    private Ties(Space space) {
        this.space = space;
        tied = new boolean[space.size()][space.size()];
        restraining = new long[space.size()];
    }

    static Ties of(Box box, Space space) {
        var ties = new Ties(space);
        var placeOf = new int[box.drivers()];
        Arrays.fill(placeOf, -1);
        for (int place = 0; place < space.size(); place++) {
            placeOf[space.drivers[place]] = place;
        }
        for (int place = 0; place < space.size(); place++) {
            for (long rest = space.open[place]; rest != 0; rest &= rest - 1) {
                ties.see(box, place, Long.numberOfTrailingZeros(rest), placeOf);
            }
        }
        return ties;
    }

    private void see(Box box, int place, int state, int[] placeOf) {
        int driver = space.drivers[place];
        for (int against : box.against(driver, state)) {
            int other = placeOf[against];
            if (other >= 0 && (space.open[other] & ~box.goesWith(driver, state, against)) != 0) {
                tied[place][other] = true;
                restraining[place] |= 1L << state;
            }
        }
    }

    /** The parts that do not restrain each other, by the places of their drivers; small ones first. */
    List<int[]> parts() {
        var parts = new ArrayList<int[]>();
        var seen = new boolean[tied.length];
        for (int place = 0; place < tied.length; place++) {
            if (!seen[place]) {
                parts.add(part(place, seen));
            }
        }
        parts.sort((a, b) -> Integer.compare(a.length, b.length));
        return parts;
    }

    private int[] part(int start, boolean[] seen) {
        var part = new int[tied.length];
        int size = 0;
        part[size++] = start;
        seen[start] = true;
        for (int next = 0; next < size; next++) {
            for (int other = 0; other < tied.length; other++) {
                if (tied[part[next]][other] && !seen[other]) {
                    seen[other] = true;
                    part[size++] = other;
                }
            }
        }
        var places = Arrays.copyOf(part, size);
        Arrays.sort(places);
        return places;
    }

    /** The space of some of the drivers, where states that restrain nobody any more are no longer told apart. */
    Space space(int[] places) {
        return new Space(
                Arrays.stream(places).map(place -> space.drivers[place]).toArray(),
                Arrays.stream(places).mapToLong(place -> restraining[place]).toArray(),
                Arrays.stream(places)
                        .map(place -> space.states(place) - Long.bitCount(restraining[place]))
                        .toArray());
    }

    /**
     * The place, among these, of the driver to try next: the last one in order, or the one with the fewest states where all
     * are tied to all and order gains nothing.
     */
    int next(int[] places, int[] order) {
        boolean isWhole = Arrays.stream(places).allMatch(place -> degree(place) == places.length - 1);
        int best = 0;
        for (int place = 1; place < places.length; place++) {
            boolean isBetter = isWhole
                    ? space.states(places[place]) < space.states(places[best])
                    : order[space.drivers[places[place]]] > order[space.drivers[places[best]]];
            best = isBetter ? place : best;
        }
        return best;
    }

    private int degree(int place) {
        int degree = 0;
        for (boolean each : tied[place]) {
            degree += each ? 1 : 0;
        }
        return degree;
    }

    /** Which drivers are tied, by their places. */
    boolean[][] tied() {
        return tied;
    }
}
