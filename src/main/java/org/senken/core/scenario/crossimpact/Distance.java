package org.senken.core.scenario.crossimpact;

import java.util.ArrayList;
import java.util.List;

/** How different two combinations are: the number of drivers with different states (Hamming's distance). */
public final class Distance {
    private Distance() {}

    /** The distance of two combinations of the same drivers. */
    public static int between(int[] one, int[] other) {
        int different = 0;
        for (int driver = 0; driver < one.length; driver++) {
            different += one[driver] == other[driver] ? 0 : 1;
        }
        return different;
    }

    /** Those of the combinations that are nearest to one, in their order; that one itself is not its own neighbour. */
    public static List<int[]> nearest(Iterable<int[]> all, int[] to) {
        var nearest = new ArrayList<int[]>();
        int least = Integer.MAX_VALUE;
        for (var each : all) {
            int distance = between(each, to);
            if (distance > 0 && distance < least) {
                nearest.clear();
                least = distance;
            }
            if (distance == least) {
                nearest.add(each);
            }
        }
        return List.copyOf(nearest);
    }
}
