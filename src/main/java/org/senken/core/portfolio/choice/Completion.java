package org.senken.core.portfolio.choice;

import java.util.Arrays;

/** A partial portfolio filled up to a whole one, greedily. */
final class Completion {
    private static final int ROUNDS = 2;

    private final Layout layout;
    private final int decided;
    private final long[] set;
    private final double[] worth;
    private long cost;
    private final long[] acts;
    private final boolean[] open;

    Completion(Layout layout, Labels labels, int label, int decided) {
        this.layout = layout;
        this.decided = decided;
        set = Arrays.copyOfRange(labels.sets, label * labels.words, (label + 1) * labels.words);
        worth = Arrays.copyOfRange(labels.worth, label * labels.directions, (label + 1) * labels.directions);
        cost = labels.costs[label];
        acts = new long[layout.row.length];
        open = new boolean[layout.row.length];
        var live = layout.live[decided];
        for (int r = 0; r < acts.length; r++) {
            int place = Arrays.binarySearch(live, r);
            acts[r] = place < 0 ? 0 : labels.acts[label * labels.rows + place];
            open[r] = layout.leastRest[r][decided] != 0 || layout.mostRest[r][decided] != 0;
        }
    }

    /**
     * Takes what limits ask for and then whatever fits.
     *
     * @param ranked undecided positions of positive worth, the best first
     * @return whether the portfolio is allowed
     */
    boolean fill(int[] ranked) {
        if (!isAllowed()) {
            takeWhatIsNeeded(ranked);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int at : ranked) {
                if (!has(at) && fits(at)) {
                    take(at);
                }
            }
        }
        return isAllowed();
    }

    private boolean isAllowed() {
        for (int r = 0; r < acts.length; r++) {
            if (open[r] && acts[r] > layout.cap[r]) {
                return false;
            }
        }
        return true;
    }

    private void takeWhatIsNeeded(int[] ranked) {
        for (int at : ranked) {
            takeIfNeeded(at);
        }
        for (int at = decided; at < layout.items; at++) {
            takeIfNeeded(at);
        }
    }

    private boolean has(int at) {
        return (set[at >> 6] >>> at & 1) != 0;
    }

    private void takeIfNeeded(int at) {
        if (!has(at) && isNeeded(at) && fits(at)) {
            take(at);
        }
    }

    private boolean isNeeded(int at) {
        for (int r = 0; r < acts.length; r++) {
            if (open[r] && acts[r] > layout.cap[r] && layout.row[r][at] < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int at) {
        for (int r = 0; r < acts.length; r++) {
            if (open[r] && layout.row[r][at] > 0 && acts[r] + layout.row[r][at] > layout.cap[r]) {
                return false;
            }
        }
        return true;
    }

    private void take(int at) {
        set[at >> 6] |= 1L << at;
        cost += layout.cost[at];
        add(layout.mid[at]);
        for (int r = 0; r < acts.length; r++) {
            acts[r] += layout.row[r][at];
        }
    }

    private void add(double[] more) {
        for (int d = 0; d < worth.length; d++) {
            worth[d] += more[d];
        }
    }

    long[] set() {
        return set;
    }

    /** What the whole portfolio is worth, with the bonuses that were still open. */
    double[] worth() {
        for (int b = 0; b < layout.bonuses.count; b++) {
            if (layout.bonuses.last[b] >= decided && layout.bonuses.isAlive(b, layout.items, set, 0)) {
                add(layout.bonuses.mid[b]);
            }
        }
        return worth;
    }

    long cost() {
        return cost;
    }
}
