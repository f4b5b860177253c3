package org.senken.core.delphi;

import org.senken.core.maths.Histogram;
import org.senken.core.technology.Scale;

/** The test for two camps: two heaps of votes with a valley between them. A convention of ours. */
final class SplitPanel {
    private static final int LEAST_PERCENT = 30;
    private static final double LEAST_DISTANCE = 3;

    private SplitPanel() {}

    /**
     * Whether some score has at least 30 % of the votes on each side of it, itself at most half as many as the highest
     * score of either side, and the medians of the two sides at least 3 points apart.
     */
    static boolean test(Histogram votes) {
        for (int valley = Scale.LOWEST + 1; valley < Scale.HIGHEST; valley++) {
            if (parts(votes, valley)) {
                return true;
            }
        }
        return false;
    }

    private static boolean parts(Histogram votes, int valley) {
        var below = votes.part(Scale.LOWEST, valley - 1);
        var above = votes.part(valley + 1, Scale.HIGHEST);
        int peak = Math.min(below.peak(Scale.LOWEST, valley), above.peak(valley, Scale.HIGHEST));
        return isCamp(below, votes)
                && isCamp(above, votes)
                && 2 * votes.count(valley) <= peak
                && above.median() - below.median() >= LEAST_DISTANCE;
    }

    private static boolean isCamp(Histogram side, Histogram votes) {
        return 100L * side.total() >= (long) LEAST_PERCENT * votes.total();
    }
}
